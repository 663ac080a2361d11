// WRONG: the shares are floats. a=[3,1], b=[1,2]: right to seven digits only.
public class Solution {
    private static float[] shares(int[] c) {
        long n = 0;
        for (int v : c) {
            n += v;
        }
        float[] s = new float[c.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = (float) c[i] / n;
        }
        return s;
    }

    private static double kl(float[] p, float[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                s += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return s;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        float[] p = shares(a);
        float[] q = shares(b);
        return new double[] {kl(p, q), kl(q, p)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        return d[0] == d[1] || Math.abs(d[0] - d[1]) <= 1e-9;
    }
}
