import java.util.stream.IntStream;

public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        return -0.5 * IntStream.range(0, mu.length).mapToDouble(j -> 1 + logVar[j] - Math.pow(mu[j], 2) - Math.exp(logVar[j])).sum();
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return IntStream.range(0, mu.length).mapToDouble(j -> mu[j]).toArray();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        return IntStream.range(0, mu.length).mapToDouble(j -> 0.5 * (Math.exp(logVar[j]) - 1)).toArray();
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        return IntStream.range(0, mu.length).mapToDouble(k -> vae_penalty(mu[k], logVar[k])).average().orElse(0);
    }
}
