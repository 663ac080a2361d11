import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double vae_penalty(double[] mu, double[] logVar) {
        return IntStream.range(0, mu.length)
                .mapToDouble(j -> 0.5 * mu[j] * mu[j] + 0.5 * (Math.expm1(logVar[j]) - logVar[j]))
                .sum();
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return Arrays.stream(mu).toArray();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        return Arrays.stream(logVar).map(Math::expm1).map(x -> x / 2).toArray();
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        return IntStream.range(0, mu.length).mapToDouble(k -> vae_penalty(mu[k], logVar[k])).average().getAsDouble();
    }
}
