public class Solution {
    private static long total(int[] c) {
        long t = 0;
        for (int v : c) {
            t += v;
        }
        return t;
    }

    private static double kl(int[] a, int[] b) {
        long na = total(a);
        long nb = total(b);
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] == 0) {
                continue;
            }
            if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            s += (double) a[i] / na * Math.log((double) (a[i] * nb) / (b[i] * na));
        }
        return s;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {kl(a, b), kl(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double x = kl(a, b);
        double y = kl(b, a);
        return x == y || Math.abs(x - y) <= 1e-9;
    }
}
