// WRONG: where the variance underflows to 0, the gradient is taken to be 0 too. gradient_log_var([0],[-1000]): 0 instead of -0.5.
public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        double s = 0;
        for (int j = 0; j < mu.length; j++) {
            s += mu[j] * mu[j] + Math.exp(logVar[j]) - logVar[j] - 1;
        }
        return s / 2;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] g = new double[logVar.length];
        for (int j = 0; j < g.length; j++) {
            double variance = Math.exp(logVar[j]);
            if (variance == 0) {
                continue;
            }
            g[j] = 0.5 * (1 - 1 / variance) * variance; // chain rule: by the variance, times the variance
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
