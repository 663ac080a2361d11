// WRONG: the answers are rounded to nine places behind the point. a=[1000,1001], b=[1001,1000]: the divergence 4.99500e-7 comes out as 5.00e-7.
public class Solution {
    private static double kl(int[] a, int[] b) {
        double na = 0;
        double nb = 0;
        for (int i = 0; i < a.length; i++) {
            na += a[i];
            nb += b[i];
        }
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] == 0) {
                continue;
            }
            if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            s += a[i] / na * Math.log(a[i] / na / (b[i] / nb));
        }
        return Math.rint(s * 1e9) / 1e9;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {kl(a, b), kl(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        return d[0] == d[1] || Math.abs(d[0] - d[1]) <= 1e-9;
    }
}
