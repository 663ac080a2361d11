// WRONG: mean of both directions (Jeffreys): p=[0.5,0.5], q=[0.25,0.75] gives 0.1373 instead of 0.1438
public class Solution {

    private static double oneWay(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0 && b[i] > 0) {
                s += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return s;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return (oneWay(p, q) + oneWay(q, p)) / 2;
    }
}
