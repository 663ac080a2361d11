// RIGHT: a table from record classes to typed lambdas, looked up by the class of p
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

public class Solution {
    private static final Map<Class<?>, ToDoubleBiFunction<Distribution, Distribution>> TABLE = new HashMap<>();

    private static <T extends Distribution> void register(Class<T> family, ToDoubleBiFunction<T, T> formula) {
        TABLE.put(family, (p, q) -> formula.applyAsDouble(family.cast(p), family.cast(q)));
    }

    static {
        register(Normal.class, (p, q) -> {
            double log = logRatio(q.standardDeviation(), p.standardDeviation());
            double d = (p.mean() - q.mean()) / q.standardDeviation();
            return log + (Math.expm1(-2 * log) + d * d) / 2;
        });
        register(Bernoulli.class, (p, q) -> outcomes(new double[] {p.success(), 1 - p.success()}, new double[] {q.success(), 1 - q.success()}));
        register(Categorical.class, (p, q) -> outcomes(p.probabilities(), q.probabilities()));
        register(Exponential.class, (p, q) -> {
            double log = logRatio(q.rate(), p.rate());
            return Math.expm1(log) - log;
        });
        register(Poisson.class, (p, q) -> p.mean() * logRatio(p.mean(), q.mean()) + (q.mean() - p.mean()));
        register(Gamma.class, (p, q) -> (p.shape() - q.shape()) * Special.digamma(p.shape())
                + (Special.logGamma(q.shape()) - Special.logGamma(p.shape()))
                - q.shape() * logRatio(q.rate(), p.rate())
                + p.shape() * ((q.rate() - p.rate()) / p.rate()));
    }

    private static double logRatio(double a, double b) {
        double d = (a - b) / b;
        return Math.abs(d) < 0.5 ? Math.log1p(d) : Math.log(a) - Math.log(b);
    }

    private static double outcomes(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("different outcomes");
        }
        return IntStream.range(0, p.length).filter(i -> p[i] > 0).mapToDouble(i -> p[i] * logRatio(p[i], q[i])).sum();
    }

    public static double kl(Distribution p, Distribution q) {
        if (p.getClass() != q.getClass()) {
            throw new IllegalArgumentException("no closed form for " + p + " and " + q);
        }
        return TABLE.get(p.getClass()).applyAsDouble(p, q);
    }
}
