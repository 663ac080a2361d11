import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Solution {
    public static double joint_kl(double[][] p, double[][] q) {
        return IntStream.range(0, p.length)
                .mapToDouble(x -> rowKl(p[x], q[x], 0.0, 0.0))
                .sum();
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        return IntStream.range(0, p.length)
                .filter(x -> mass(p[x]) > 0)
                .mapToDouble(x -> mass(p[x]) * (Math.log(mass(p[x])) - Math.log(mass(q[x]))))
                .sum();
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        return IntStream.range(0, p.length)
                .filter(x -> mass(p[x]) > 0)
                .mapToDouble(x -> rowKl(p[x], q[x], Math.log(mass(p[x])), Math.log(mass(q[x]))))
                .sum();
    }

    private static double mass(double[] row) {
        return DoubleStream.of(row).sum();
    }

    private static double rowKl(double[] p, double[] q, double logMassP, double logMassQ) {
        return IntStream.range(0, p.length)
                .filter(y -> p[y] > 0)
                .mapToDouble(y -> p[y] * ((Math.log(p[y]) - logMassP) - (Math.log(q[y]) - logMassQ)))
                .sum();
    }
}
