// WRONG: directionsAgree([1, 0], [0, 1]): both directions are infinite, so the statement gives true; this one false (Infinity - Infinity is NaN)
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
        return Math.abs(kl(a, b) - kl(b, a)) <= 1e-9;
    }
}
