// WRONG: gradient_log_var([0], [0.0005]): the statement gives 2.500625104e-4, this one 2.5e-4
public class Solution {
    /** e^v - 1 without cancellation. */
    private static double expLess1(double v) {
        return Math.abs(v) < 1e-3 ? v : Math.exp(v) - 1;
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        double sum = 0;
        for (int j = 0; j < mu.length; j++) {
            sum += mu[j] * mu[j] + (expLess1(logVar[j]) - logVar[j]);
        }
        return sum / 2;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] out = new double[mu.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = expLess1(logVar[j]) / 2;
        }
        return out;
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double sum = 0;
        for (int k = 0; k < mu.length; k++) {
            sum += vae_penalty(mu[k], logVar[k]);
        }
        return sum / mu.length;
    }
}
