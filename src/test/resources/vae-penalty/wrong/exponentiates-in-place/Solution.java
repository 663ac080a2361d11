// WRONG: vae_penalty turns the caller's log-variances into variances. Call it twice with the same arrays, or look at logVar afterwards.
public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        double s = 0;
        double[] variance = logVar;
        for (int j = 0; j < mu.length; j++) {
            double v = logVar[j];
            variance[j] = Math.exp(v);
            s += mu[j] * mu[j] + variance[j] - v - 1;
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
