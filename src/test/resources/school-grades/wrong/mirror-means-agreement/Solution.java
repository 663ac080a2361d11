// WRONG: the directions are said to agree if and only if one school is the other in a mirror (or the same). a=[1,2,3,4], b=[2,1,4,3]: false, but both directions add up the same terms.
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
        double na = 0;
        double nb = 0;
        for (int i = 0; i < a.length; i++) {
            na += a[i];
            nb += b[i];
        }
        boolean mirrored = true;
        boolean same = true;
        for (int i = 0; i < a.length; i++) {
            double p = a[i] / na;
            mirrored &= Math.abs(p - b[a.length - 1 - i] / nb) < 1e-12;
            same &= Math.abs(p - b[i] / nb) < 1e-12;
        }
        double[] d = bothDirections(a, b);
        return mirrored || same || Double.isInfinite(d[0]) && Double.isInfinite(d[1]);
    }
}
