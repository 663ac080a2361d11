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
            gradient[j] = Math.expm1(logVar[j]) / 2;
        }
        return gradient;
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double[][] terms = logVar.clone();
        double total = 0;
        for (int k = 0; k < terms.length; k++) {
            for (int j = 0; j < terms[k].length; j++) {
                terms[k][j] = (mu[k][j] * mu[k][j] + Math.exp(terms[k][j]) - terms[k][j] - 1) / 2;
                total += terms[k][j];
            }
        }
        return total / mu.length;
    }
}
