// WRONG: the log-variance is clamped to [-30, 20], as image generators do. vae_penalty([0],[-100]): 14.5 instead of 49.5.
public class Solution {
    private static double clamp(double v) {
        return Math.max(-30, Math.min(20, v));
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        double s = 0;
        for (int j = 0; j < mu.length; j++) {
            double v = clamp(logVar[j]);
            s += mu[j] * mu[j] + Math.exp(v) - v - 1;
        }
        return s / 2;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] g = new double[logVar.length];
        for (int j = 0; j < g.length; j++) {
            g[j] = (Math.exp(clamp(logVar[j])) - 1) / 2;
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
