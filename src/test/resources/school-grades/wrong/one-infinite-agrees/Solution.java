// WRONG: agreement is the negation of a difference above 1e-9 of the larger one; with one infinite direction Infinity > Infinity is false. directionsAgree([0,3,1],[1,2,1]): true instead of false.
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
        double[] d = bothDirections(a, b);
        boolean differ = Math.abs(d[0] - d[1]) > 1e-9 * Math.max(1, Math.max(d[0], d[1]));
        return !differ;
    }
}
