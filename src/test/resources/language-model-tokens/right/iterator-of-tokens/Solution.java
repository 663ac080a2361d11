// RIGHT: a Token class, an Iterator and an enhanced for loop; the quotient in the logarithm, with a difference of logarithms where the quotient overflows
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Scanner;

public class Solution {
    record Token(double p, double q) {
        Token exchanged() {
            return new Token(q, p);
        }

        double cost() {
            if (p == 0) {
                return 0;
            }
            if (q == 0) {
                return Double.POSITIVE_INFINITY;
            }
            double quotient = p / q;
            return p * (Double.isInfinite(quotient) ? Math.log(p) - Math.log(q) : Math.log(quotient));
        }

        double codeLength() {
            return p == 0 ? 0 : q == 0 ? Double.POSITIVE_INFINITY : 0 - p * Math.log(q);
        }
    }

    private static Iterable<Token> tokens(double[] p, double[] q) {
        return () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < p.length;
            }

            @Override
            public Token next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Token t = new Token(p[next], q[next]);
                next++;
                return t;
            }
        };
    }

    public static TokenReport compare(double[] p, double[] q) {
        double forward = 0;
        double reverse = 0;
        double cross = 0;
        for (Token t : tokens(p, q)) {
            forward += t.cost();
            reverse += t.exchanged().cost();
            cross += t.codeLength();
        }
        return new TokenReport(forward, reverse, cross, Math.exp(cross), Math.exp(forward));
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        double[] p = new double[n];
        double[] q = new double[n];
        for (int i = 0; i < n; i++) {
            p[i] = Double.parseDouble(in.next());
            q[i] = Double.parseDouble(in.next());
        }
        System.out.println(compare(p, q));
    }
}
