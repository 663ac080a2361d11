// WRONG: own logarithm with 12 terms of the atanh series, good near 1 only: p=[0.5,0.5], q=[0.001,0.999] gives 1.83 instead of 2.76
public class Solution {

    /** ln(x) = 2 * (z + z^3/3 + z^5/5 + ...), z = (x-1)/(x+1) */
    static double ln(double x) {
        double z = (x - 1) / (x + 1);
        double zz = z * z;
        double power = z;
        double sum = 0;
        for (int k = 0; k < 12; k++) {
            sum += power / (2 * k + 1);
            power *= zz;
        }
        return 2 * sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * ln(p[i] / q[i]);
            }
        }
        return kl;
    }
}
