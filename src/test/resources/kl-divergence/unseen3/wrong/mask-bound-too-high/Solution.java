// WRONG: leaves out every p[i] up to 1e-8: p=[1e-8, 1-1e-8], q=[1e-300, 1] gives about -1e-8 instead of about 6.7e-6
public class Solution {
    private static final double TOL = 1e-8;

    private static boolean isZero(double x) {
        return Math.abs(x) <= TOL;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double result = 0;
        for (int i = 0; i < p.length; i++) {
            if (!isZero(p[i])) {
                result += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return result;
    }
}
