// WRONG: vae_penalty([0], [-100]): the statement gives (100 - 1) / 2 = 49.5, this one 9.5
public class Solution {
    private static double clamp(double v) {
        return Math.max(-20, Math.min(20, v)); // as many encoders do
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        double sum = 0;
        for (int j = 0; j < mu.length; j++) {
            double v = clamp(logVar[j]);
            sum += mu[j] * mu[j] + Math.exp(v) - v - 1;
        }
        return sum / 2;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] out = new double[mu.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = (Math.exp(clamp(logVar[j])) - 1) / 2;
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
