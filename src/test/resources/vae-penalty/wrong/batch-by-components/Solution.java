// WRONG: the batch is divided by the number of components; the same in the example of 2 by 2. batch_penalty([[1,0]],[[0,0]]): 0.25 instead of 0.5.
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
        double s = 0;
        for (int k = 0; k < mu.length; k++) {
            s += vae_penalty(mu[k], logVar[k]);
        }
        return s / mu[0].length;
    }
}
