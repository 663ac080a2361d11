// WRONG: directionsAgree([1000000000, 1000000001, 999999999], [1000000001, 999999999, 1000000000]): both are about 1e-18 on paper, so the statement gives true; here what rounding leaves (about 1e-17) decides, and 1e-9 of it is nothing
public class Solution {
    private static double kl(int[] a, int[] b) {
        double sumA = 0;
        double sumB = 0;
        for (int i = 0; i < a.length; i++) {
            sumA += a[i];
            sumB += b[i];
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                double p = a[i] / sumA;
                double q = b[i] / sumB;
                sum += p * Math.log(p / q);
            }
        }
        return sum;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {kl(a, b), kl(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double x = kl(a, b);
        double y = kl(b, a);
        if (Double.isInfinite(x) || Double.isInfinite(y)) {
            return x == y;
        }
        return Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
    }
}
