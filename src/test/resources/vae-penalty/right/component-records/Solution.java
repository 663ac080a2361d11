public class Solution {
    private record Component(double mean, double logVariance) {
        double penalty() {
            double deviation = Math.exp(logVariance / 2);
            return (mean * mean + deviation * deviation - logVariance - 1) / 2;
        }

        /** (e^v - 1) / 2 as e^(v/2) sinh(v/2). */
        double slope() {
            return Math.exp(logVariance / 2) * Math.sinh(logVariance / 2);
        }
    }

    private static Component[] components(double[] mu, double[] logVar) {
        Component[] out = new Component[mu.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = new Component(mu[j], logVar[j]);
        }
        return out;
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        double sum = 0;
        for (Component c : components(mu, logVar)) {
            sum += c.penalty();
        }
        return sum;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        double[] out = new double[mu.length];
        int j = 0;
        for (Component c : components(mu, logVar)) {
            out[j++] = c.mean();
        }
        return out;
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] out = new double[mu.length];
        int j = 0;
        for (Component c : components(mu, logVar)) {
            out[j++] = c.slope();
        }
        return out;
    }

    /** A running mean. */
    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double mean = 0;
        for (int k = 0; k < mu.length; k++) {
            mean += (vae_penalty(mu[k], logVar[k]) - mean) / (k + 1);
        }
        return mean;
    }
}
