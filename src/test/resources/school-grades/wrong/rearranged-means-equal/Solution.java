// WRONG: if b has the same numbers as a in any order, the second direction is taken to be the first. a=[1,2,3], b=[2,3,1]: 0.2986 twice instead of 0.2986 and 0.2507.
import java.util.Arrays;

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
        double first = kl(a, b);
        int[] x = a.clone();
        int[] y = b.clone();
        Arrays.sort(x);
        Arrays.sort(y);
        return new double[] {first, Arrays.equals(x, y) ? first : kl(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        return d[0] == d[1] || Math.abs(d[0] - d[1]) <= 1e-9;
    }
}
