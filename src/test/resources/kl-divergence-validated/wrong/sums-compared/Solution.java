// WRONG: compares the two sums with each other, not with 1; p=[1,3], q=[2,2] is accepted
import java.util.Objects;

public class Solution {
    private static void check(String name, double[] xs) {
        if (xs.length == 0) {
            throw new IllegalArgumentException(name + " is empty");
        }
        double sum = 0.0;
        for (int i = 0; i < xs.length; i++) {
            double x = xs[i];
            boolean fine = x >= 0.0 && x < Double.POSITIVE_INFINITY;
            if (!fine) {
                throw new IllegalArgumentException(name + "[" + i + "] = " + x + " is no probability");
            }
            sum += x;
        }
    }

    private static boolean isZero(double x) {
        return x == 0.0;
    }

    public static double kl_divergence(double[] p, double[] q) {
        Objects.requireNonNull(p, "p is null");
        Objects.requireNonNull(q, "q is null");
        if (p.length != q.length) {
            throw new IllegalArgumentException("lengths " + p.length + " and " + q.length);
        }
        check("p", p);
        check("q", q);
        double sumP = 0.0;
        double sumQ = 0.0;
        for (int i = 0; i < p.length; i++) {
            sumP += p[i];
            sumQ += q[i];
        }
        if (Math.abs(sumP - sumQ) > 1e-9) {
            throw new IllegalArgumentException("sums " + sumP + " and " + sumQ);
        }
        double kl = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] <= 0.0) {
                continue;
            }
            if (isZero(q[i])) {
                return Double.POSITIVE_INFINITY;
            }
            kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return kl;
    }
}
