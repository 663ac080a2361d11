// WRONG: gradient_log_var([0, 0], [1, 700]): the statement's first number is (e - 1) / 2 = 0.859..., this one's 0, since the step is lost beside e^700
public class Solution {
    private static final double STEP = 1e-5;

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
            double[] up = logVar.clone();
            double[] down = logVar.clone();
            up[j] += STEP;
            down[j] -= STEP;
            out[j] = (vae_penalty(mu, up) - vae_penalty(mu, down)) / (2 * STEP);
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
