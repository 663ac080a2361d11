// WRONG: directionsAgree([54, 46], [50, 50]): 0.0032034... and 0.0032103... are 6.8e-6 apart, so the statement gives false; this one true
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
            if (a[i] > 0) {
                double p = (double) a[i] / sumA;
                double q = (double) b[i] / sumB;
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
        return x == y || Math.abs(x - y) < 1e-5;
    }
}
