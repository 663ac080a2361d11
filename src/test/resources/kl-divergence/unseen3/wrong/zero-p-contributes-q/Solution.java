// WRONG: as scipy.special.kl_div a position with p=0 contributes q, but -p+q is missing elsewhere: p=[0,0.5,0.5], q=[0.1,0.4,0.5] gives 0.2116 instead of 0.1116
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += element(p[i], q[i]);
        }
        return sum;
    }

    private static double element(double x, double y) {
        if (x > 0 && y > 0) {
            return x * (Math.log(x) - Math.log(y));
        } else if (x == 0 && y >= 0) {
            return y;
        }
        return Double.POSITIVE_INFINITY;
    }
}
