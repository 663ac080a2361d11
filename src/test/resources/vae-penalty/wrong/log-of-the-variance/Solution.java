// WRONG: goes to the variance and takes its logarithm again, which is -Infinity where the variance underflows. vae_penalty([0],[-1000]): Infinity instead of 499.5.
public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        double s = 0;
        for (int j = 0; j < mu.length; j++) {
            double variance = Math.exp(logVar[j]);
            s += mu[j] * mu[j] + variance - Math.log(variance) - 1;
        }
        return s / 2;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] g = new double[logVar.length];
        for (int j = 0; j < g.length; j++) {
            g[j] = (Math.exp(logVar[j]) - 1) / 2;
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
