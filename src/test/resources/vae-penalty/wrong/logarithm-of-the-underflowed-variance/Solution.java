// WRONG: vae_penalty([0], [-1000]): the statement gives (0 + 1000 - 1) / 2 = 499.5, this one Infinity (log of e^-1000)
public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        double sum = 0;
        for (int j = 0; j < mu.length; j++) {
            double variance = Math.exp(logVar[j]);
            sum += mu[j] * mu[j] + variance - Math.log(variance) - 1;
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
        return sum / mu.length;
    }
}
