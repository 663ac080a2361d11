// WRONG: for |v| < 0.01 only the term v^2/2 of the series is used. vae_penalty([0],[0.009]): 0.3 percent too small.
public class Solution {
    private static double excess(double v) {
        return Math.abs(v) < 0.01 ? v * v / 2 : Math.exp(v) - v - 1;
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        double s = 0;
        for (int j = 0; j < mu.length; j++) {
            s += mu[j] * mu[j] + excess(logVar[j]);
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
