// WRONG: bothDirections([2000000000, 2000000000, 2000000000], [2000000000, 2000000000, 1000000000]): the statement gives [0.0487..., 0.0436...], this one NaN since 2e9 * 5e9 does not fit into a long
public class Solution {
    private static double kl(int[] a, int[] b) {
        long sumA = 0;
        long sumB = 0;
        for (int i = 0; i < a.length; i++) {
            sumA += a[i];
            sumB += b[i];
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] == 0) {
                continue;
            }
            if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            long up = a[i] * sumB;
            long down = b[i] * sumA;
            sum += (double) a[i] / sumA * Math.log((double) up / down);
        }
        return sum;
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
