// WRONG: directionsAgree([30, 10, 20], [10, 30, 20]): the first two grades exchanged, both directions are (1/3) log 3, so the statement gives true; b is not a read backwards, and this one gives false
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
                sum += a[i] / sumA * (Math.log(a[i] / sumA) - Math.log(b[i] / sumB));
            }
        }
        return sum;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {kl(a, b), kl(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        boolean same = true;
        boolean mirrored = true;
        for (int i = 0; i < a.length; i++) {
            same &= a[i] == b[i];
            mirrored &= a[i] == b[b.length - 1 - i];
        }
        if (same || mirrored) {
            return true;
        }
        return Double.isInfinite(kl(a, b)) && Double.isInfinite(kl(b, a));
    }
}
