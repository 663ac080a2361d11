// RIGHT: a record per outcome, exact BigDecimal sums of the terms, main with a Scanner
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

public class Solution {
    private record Outcome(double p, double q) {
        boolean impossibleForForecaster() {
            return q == 0;
        }

        BigDecimal crossTerm() {
            return BigDecimal.valueOf(p).multiply(BigDecimal.valueOf(Math.log(q))).negate();
        }

        BigDecimal ownTerm() {
            return BigDecimal.valueOf(p).multiply(BigDecimal.valueOf(Math.log(p))).negate();
        }
    }

    private static List<Outcome> possible(double[] p, double[] q) {
        List<Outcome> list = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                list.add(new Outcome(p[i], q[i]));
            }
        }
        return list;
    }

    public static double crossEntropy(double[] p, double[] q) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Iterator<Outcome> it = possible(p, q).iterator(); it.hasNext();) {
            Outcome o = it.next();
            if (o.impossibleForForecaster()) {
                return Double.POSITIVE_INFINITY;
            }
            sum = sum.add(o.crossTerm());
        }
        return sum.doubleValue();
    }

    public static double klDivergence(double[] p, double[] q) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Outcome o : possible(p, q)) {
            if (o.impossibleForForecaster()) {
                return Double.POSITIVE_INFINITY;
            }
            sum = sum.add(o.crossTerm()).subtract(o.ownTerm());
        }
        return sum.doubleValue();
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in).useLocale(Locale.ROOT);
        int n = in.nextInt();
        double[] p = new double[n];
        double[] q = new double[n];
        for (int i = 0; i < n; i++) {
            p[i] = in.nextDouble();
        }
        for (int i = 0; i < n; i++) {
            q[i] = in.nextDouble();
        }
        System.out.println(crossEntropy(p, q) + " " + klDivergence(p, q));
    }
}
