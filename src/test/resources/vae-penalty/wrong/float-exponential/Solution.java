// WRONG: the variance is kept in a float, which is Infinity from e^88.8 on and has seven digits. vae_penalty([0],[100]): Infinity.
public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        double s = 0;
        for (int j = 0; j < mu.length; j++) {
            float variance = (float) Math.exp(logVar[j]);
            s += mu[j] * mu[j] + variance - logVar[j] - 1;
        }
        return s / 2;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] g = new double[logVar.length];
        for (int j = 0; j < g.length; j++) {
            g[j] = 0.5 * ((float) Math.exp(logVar[j]) - 1);
        }
        return g;
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double s = 0;
        for (int k = 0; k < mu.length; k++) {
            s += vae_penalty(mu[k], logVar[k]);
        }
        return s / mu.length;
    }
}
