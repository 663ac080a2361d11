// WRONG: differences up to 1e-5 count as agreement; the statement says 1e-9, and tests with differences above 1e-6. a=[21,79], b=[20,80]: the directions differ by about 3.7e-6.
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
        return d[0] == d[1] || Math.abs(d[0] - d[1]) <= 1e-5;
    }
}
