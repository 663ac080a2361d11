// WRONG: bothDirections([0, 3, 1], [0, 1, 1]): nobody got the first grade and it contributes 0, so the statement gives [0.1308..., 0.1438...]; this one [Infinity, Infinity]
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
            if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (a[i] == 0) {
                continue;
            }
            double p = (double) a[i] / sumA;
            double q = (double) b[i] / sumB;
            sum += p * Math.log(p / q);
        }
        return sum;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {kl(a, b), kl(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        return d[0] == d[1] || Math.abs(d[0] - d[1]) <= 1e-9;
    }
}
