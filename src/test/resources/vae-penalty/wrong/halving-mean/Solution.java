// WRONG: the mean of the batch is made by averaging the mean so far with the next penalty, right for one or two examples. Three: batch_penalty([[2],[0],[0]],[[0],[0],[0]]): 0.5 instead of 2/3.
public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        double s = 0;
        for (int j = 0; j < mu.length; j++) {
            s += mu[j] * mu[j] + Math.exp(logVar[j]) - logVar[j] - 1;
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
        double mean = vae_penalty(mu[0], logVar[0]);
        for (int k = 1; k < mu.length; k++) {
            mean = (mean + vae_penalty(mu[k], logVar[k])) / 2;
        }
        return mean;
    }
}
