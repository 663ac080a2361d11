// WRONG: Infinity - Infinity is NaN, and NaN <= 1e-9 is false. directionsAgree([1,0],[0,1]): false instead of true.
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
            if (a[i] > 0) {
                s += a[i] / na * (Math.log(a[i] / na) - Math.log(b[i] / nb));
            }
        }
        return s;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {kl(a, b), kl(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        return Math.abs(kl(a, b) - kl(b, a)) <= 1e-9;
    }
}
