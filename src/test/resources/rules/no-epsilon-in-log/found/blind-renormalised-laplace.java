import java.util.Arrays;

public class Solution {

    private static double[] laplace(double[] d) {
        double alpha = 1e-7;
        double[] out = d.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] += alpha; // FINDING: no-epsilon-in-log
        }
        double z = Arrays.stream(out).sum();
        for (int i = 0; i < out.length; i++) {
            out[i] /= z;
        }
        return out;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] sp = laplace(p);
        double[] sq = laplace(q);
        double kl = 0;
        for (int i = 0; i < sp.length; i++) {
            kl += sp[i] * (Math.log(sp[i]) - Math.log(sq[i]));
        }
        return kl;
    }
}
