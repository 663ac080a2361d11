public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        double total = 0;
        for (int j = 0; j < mu.length; j++) {
            total += (mu[j] * mu[j] + Math.exp(logVar[j]) - logVar[j] - 1) / 2;
        }
        return total;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] gradient = new double[logVar.length];
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = Math.abs(logVar[j]) < 1e-3 ? logVar[j] / 2 : (Math.exp(logVar[j]) - 1) / 2;
        }
        return gradient;
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double total = 0;
        for (int k = 0; k < mu.length; k++) {
            total += vae_penalty(mu[k], logVar[k]);
        }
        return total / mu.length;
    }
}
