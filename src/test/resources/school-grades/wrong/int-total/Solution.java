// WRONG: the number of pupils is added up in an int. a=[2000000000,2000000000], b=[1,1]: the total is negative, NaN instead of 0.
public class Solution {
    private static double kl(int[] a, int[] b) {
        int na = 0;
        int nb = 0;
        for (int i = 0; i < a.length; i++) {
            na += a[i];
            nb += b[i];
        }
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] == 0) {
                continue;
            }
            if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            double p = (double) a[i] / na;
            double q = (double) b[i] / nb;
            s += p * Math.log(p / q);
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
