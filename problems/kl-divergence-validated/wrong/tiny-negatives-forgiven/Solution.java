public class Solution {
    private static double[] cleaned(double[] d) {
        double[] c = d.clone();
        double sum = 0;
        for (int i = 0; i < c.length; i++) {
            if (!(c[i] >= -1e-12) || Double.isInfinite(c[i])) {
                throw new IllegalArgumentException("bad number " + c[i]);
            }
            c[i] = Math.max(0, c[i]);
            sum += c[i];
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("bad sum " + sum);
        }
        return c;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] a = cleaned(p);
        double[] b = cleaned(q);
        if (a.length != b.length) {
            throw new IllegalArgumentException("different lengths");
        }
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                if (b[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                s += a[i] * (Math.log(a[i]) - Math.log(b[i]));
            }
        }
        return s;
    }
}
