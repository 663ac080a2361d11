// WRONG: one loop for both directions that is left when the first direction becomes infinite, so the second one is not complete. a=[1,2,1], b=[0,3,1]: [Infinity, 0] instead of [Infinity, 0.3041].
public class Solution {
    public static double[] bothDirections(int[] a, int[] b) {
        double na = 0;
        double nb = 0;
        for (int i = 0; i < a.length; i++) {
            na += a[i];
            nb += b[i];
        }
        double forward = 0;
        double backward = 0;
        for (int i = 0; i < a.length; i++) {
            double p = a[i] / na;
            double q = b[i] / nb;
            if (p > 0 && q == 0) {
                forward = Double.POSITIVE_INFINITY;
                break;
            }
            if (p > 0) {
                forward += p * Math.log(p / q);
            }
            if (q > 0) {
                backward += q * Math.log(q / p);
            }
        }
        return new double[] {forward, backward};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        return d[0] == d[1] || Math.abs(d[0] - d[1]) <= 1e-9;
    }
}
