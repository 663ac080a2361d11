import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        double[] s = Arrays.stream(x).map(a -> -0.5 * Math.pow((a - mu) / sigma, 2)).toArray();
        double m = Arrays.stream(s).max().getAsDouble();
        double z = m + Math.log(Arrays.stream(s).map(a -> Math.exp(a - m)).sum());
        return Arrays.stream(s).map(a -> a - z).toArray();
    }

    public static double forward_kl(double[] p, double[] logQ) {
        return IntStream.range(0, p.length).filter(i -> p[i] != 0).mapToDouble(i -> p[i] * (Math.log(p[i]) - logQ[i])).sum();
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        return IntStream.range(0, p.length)
                .filter(i -> Math.exp(logQ[i]) != 0)
                .mapToDouble(i -> p[i] == 0 ? Double.POSITIVE_INFINITY : Math.exp(logQ[i]) * (logQ[i] - Math.log(p[i])))
                .sum();
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        double[] v = Minimiser.minimise(a -> a[1] <= 0 ? 1e9 : forward_kl(p, log_gaussian(x, a[0], a[1])), new double[] {mu, sigma});
        return v;
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        return Minimiser.minimise(a -> a[1] <= 0 ? 1e9 : reverse_kl(p, log_gaussian(x, a[0], a[1])), new double[] {mu, sigma});
    }
}
