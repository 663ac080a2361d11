public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        double squares = 0;
        double variances = 0;
        double logs = 0;
        for (int j = 0; j < mu.length; j++) {
            squares += mu[j] * mu[j];
            variances += Math.exp(logVar[j]);
            logs += logVar[j];
        }
        return 0.5 * (squares + variances - logs - mu.length);
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        double[] g = new double[mu.length];
        System.arraycopy(mu, 0, g, 0, mu.length);
        return g;
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] g = logVar.clone();
        for (int j = 0; j < g.length; j++) {
            g[j] = -0.5 + 0.5 * Math.exp(g[j]);
        }
        return g;
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double mean = 0;
        for (int k = 0; k < mu.length; k++) {
            mean += (vae_penalty(mu[k], logVar[k]) - mean) / (k + 1);
        }
        return mean;
    }
}
