import java.util.Arrays;

public class Solution {
    // p = np.clip(p, 1e-10, 1); p /= p.sum()
    private static double[] clip(double[] v) {
        double[] c = Arrays.stream(v).map(x -> Math.min(1.0, Math.max(1e-10, x))).toArray();
        double s = Arrays.stream(c).sum();
        return Arrays.stream(c).map(x -> x / s).toArray();
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] pc = clip(p), qc = clip(q);
        double kl = 0;
        for (int i = 0; i < pc.length; i++) kl += pc[i] * Math.log(pc[i] / qc[i]);
        return kl;
    }
}
