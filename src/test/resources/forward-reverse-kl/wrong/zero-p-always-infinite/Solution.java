// WRONG: reverse_kl is infinite for any zero in p, also where q comes out as 0; p=[1,0], logQ=[0,-20000] must be 0
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        double[] score = Arrays.stream(x).map(v -> (v - mu) / sigma).map(z -> -0.5 * z * z).toArray();
        double top = Arrays.stream(score).max().getAsDouble();
        double norm = top + Math.log(Arrays.stream(score).map(s -> Math.exp(s - top)).sum());
        return Arrays.stream(score).map(s -> s - norm).toArray();
    }

    public static double forward_kl(double[] p, double[] logQ) {
        return IntStream.range(0, p.length).filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * (Math.log(p[i]) - logQ[i])).sum();
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) return Double.POSITIVE_INFINITY;
            double q = Math.exp(logQ[i]);
            sum += q > 0 ? q * (logQ[i] - Math.log(p[i])) : 0;
        }
        return sum;
    }

    private static double[] search(double mu, double sigma, ToDoubleFunction<double[]> loss) {
        double[] v = Minimiser.minimise(u -> loss.applyAsDouble(decode(u, mu, sigma)), new double[2]);
        return decode(v, mu, sigma);
    }

    private static double[] decode(double[] u, double mu, double sigma) {
        return new double[] {mu + 0.5 * sigma * u[0], sigma * Math.exp(0.5 * u[1])};
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        return search(mu, sigma, g -> forward_kl(p, log_gaussian(x, g[0], g[1])));
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        return search(mu, sigma, g -> reverse_kl(p, log_gaussian(x, g[0], g[1])));
    }
}
