// WRONG: goes through the variance and takes its logarithm; vae_penalty([0],[-1000]) is Infinity, not 499.5
import java.util.stream.IntStream;

public class Solution {
    private static double component(double m, double v) {
        return 0.5 * (m * m + Math.exp(v) - Math.log(Math.exp(v)) - 1.0);
    }

    private static double slope(double v) {
        return 0.5 * Math.expm1(v);
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        return IntStream.range(0, mu.length).mapToDouble(j -> component(mu[j], logVar[j])).sum();
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        return IntStream.range(0, logVar.length).mapToDouble(j -> slope(logVar[j])).toArray();
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double sum = 0.0;
        for (int k = 0; k < mu.length; k++) {
            sum += vae_penalty(mu[k], logVar[k]);
        }
        return sum / mu.length;
    }
}
