// RIGHT: a record Token with the estimators as methods, a Taylor series for k3 near 0, lists and iterators
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class Solution {
    record Token(double logPolicy, double logReference) {
        double d() {
            return logReference - logPolicy;
        }

        double k1() {
            return logPolicy - logReference;
        }

        double k2() {
            return 0.5 * d() * d();
        }

        double k3() {
            double d = d();
            if (Math.abs(d) > 1e-2) {
                return Math.exp(d) - 1 - d;
            }
            double term = d;
            double sum = 0;
            for (int n = 2; n <= 9; n++) {
                term *= d / n;
                sum += term;
            }
            return sum;
        }
    }

    private static List<Token> tokens(double[] a, double[] b) {
        List<Token> list = new ArrayList<>(a.length);
        for (int i = 0; i < a.length; i++) {
            list.add(new Token(a[i], b[i]));
        }
        return list;
    }

    public static double[] k1(double[] logPolicy, double[] logReference) {
        return tokens(logPolicy, logReference).stream().mapToDouble(Token::k1).toArray();
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        return tokens(logPolicy, logReference).stream().mapToDouble(Token::k2).toArray();
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        return tokens(logPolicy, logReference).stream().mapToDouble(Token::k3).toArray();
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double[] e = new double[3];
        for (int i = 0; i < policy.length; i++) {
            double p = policy[i];
            if (p == 0) {
                continue;
            }
            Token t = new Token(Math.log(p), Math.log(reference[i]));
            e[0] += p * t.k1();
            e[1] += p * t.k2();
            // far apart the exponential may be too large for a double; p times it is just the reference
            e[2] += Math.abs(t.d()) < 1 ? p * t.k3() : (reference[i] - p) + p * t.k1();
        }
        return e;
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        List<Double> kept = new ArrayList<>();
        for (int i = 0; i < mask.length; i++) {
            if (mask[i]) {
                kept.add(values[i]);
            }
        }
        double mean = 0;
        Iterator<Double> it = kept.iterator();
        while (it.hasNext()) {
            mean += it.next() / kept.size();
        }
        return mean;
    }
}
