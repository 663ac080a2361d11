// WRONG: batch_penalty([[2, 0, 0]], [[0, 0, 0]]): one example, and the statement gives 2; this one 2 / 3
public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        double sum = 0;
        for (int j = 0; j < mu.length; j++) {
            sum += mu[j] * mu[j] + Math.exp(logVar[j]) - logVar[j] - 1;
        }
        return sum / 2;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] out = new double[mu.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = (Math.exp(logVar[j]) - 1) / 2;
        }
        return out;
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double sum = 0;
        for (int k = 0; k < mu.length; k++) {
            sum += vae_penalty(mu[k], logVar[k]);
        }
        return sum / mu[0].length;
    }
}
