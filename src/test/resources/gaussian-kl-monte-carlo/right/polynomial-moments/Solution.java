// RIGHT: d = c0 + c1 z + c2 z^2 with fixed coefficients; draws stored as a list, recursion by halves for the sums
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

public class Solution {
    private record Line(double c0, double c1, double c2) {
        static Line of(double mu1, double sigma1, double mu2, double sigma2) {
            double r = sigma1 / sigma2;
            double s = (mu1 - mu2) / sigma2;
            return new Line(s * s / 2 - Math.log(r), r * s, (r - 1) * (r + 1) / 2);
        }

        double at(double z) {
            return c0 + z * (c1 + z * c2);
        }

        double expected() {
            return c0 + c2;
        }
    }

    private static List<Double> draws(int n, long seed) {
        Random random = new Random(seed);
        List<Double> list = new ArrayList<>(n);
        while (list.size() < n) {
            list.add(random.nextGaussian());
        }
        return list;
    }

    private static double sum(List<Double> z, DoubleUnaryOperator f) {
        if (z.size() == 1) {
            return f.applyAsDouble(z.get(0));
        }
        int mid = z.size() / 2;
        return sum(z.subList(0, mid), f) + sum(z.subList(mid, z.size()), f);
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return sum(draws(n, seed), Line.of(mu1, sigma1, mu2, sigma2)::at) / n;
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        List<Double> z = draws(n, seed);
        double m1 = sum(z, v -> v) / n;
        double m2 = sum(z, v -> v * v) / n;
        Line line = Line.of(mu1, sigma1, mu2, sigma2);
        // the constant drops out of the deviations
        double squares = sum(z, v -> {
            double off = line.c1() * (v - m1) + line.c2() * (v * v - m2);
            return off * off;
        });
        return Math.sqrt(squares / (n - 1)) / Math.sqrt(n);
    }

    public static boolean agrees(double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        double off = Math.abs(estimate(mu1, sigma1, mu2, sigma2, n, seed) - Line.of(mu1, sigma1, mu2, sigma2).expected());
        return off <= errors * standard_error(mu1, sigma1, mu2, sigma2, n, seed) || off <= 1e-9;
    }
}
