import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Each family is a rule that answers or passes; the first answer counts. */
public class Solution {
    @FunctionalInterface
    private interface Rule {
        OptionalDouble apply(Distribution p, Distribution q);
    }

    private static final List<Rule> RULES = List.of(
            (p, q) -> p instanceof Normal a && q instanceof Normal b ? OptionalDouble.of(normal(a, b)) : OptionalDouble.empty(),
            (p, q) -> p instanceof Bernoulli a && q instanceof Bernoulli b
                    ? OptionalDouble.of(term(a.success(), b.success()) + term(1 - a.success(), 1 - b.success()))
                    : OptionalDouble.empty(),
            (p, q) -> p instanceof Categorical a && q instanceof Categorical b
                    ? OptionalDouble.of(categorical(a.probabilities(), b.probabilities()))
                    : OptionalDouble.empty(),
            (p, q) -> p instanceof Exponential a && q instanceof Exponential b
                    ? OptionalDouble.of(excess(b.rate() / a.rate()))
                    : OptionalDouble.empty(),
            (p, q) -> p instanceof Poisson a && q instanceof Poisson b
                    ? OptionalDouble.of(poisson(a.mean(), b.mean()))
                    : OptionalDouble.empty(),
            (p, q) -> p instanceof Gamma a && q instanceof Gamma b ? OptionalDouble.of(gamma(a, b)) : OptionalDouble.empty());

    public static double kl(Distribution p, Distribution q) {
        return RULES.stream()
                .map(rule -> rule.apply(p, q))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("different families: " + p + " and " + q));
    }

    /** x - 1 - log x. */
    private static double excess(double x) {
        return (x - 1) - Math.log(x);
    }

    private static double normal(Normal a, Normal b) {
        double r = a.standardDeviation() / b.standardDeviation();
        double d = (a.mean() - b.mean()) / b.standardDeviation();
        return (excess(r * r) + d * d) / 2;
    }

    private static double term(double a, double b) {
        return a > 0 ? a * (Math.log(a) - Math.log(b)) : 0;
    }

    private static double categorical(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("not over the same outcomes");
        }
        return IntStream.range(0, a.length).mapToDouble(i -> term(a[i], b[i])).sum();
    }

    private static double poisson(double a, double b) {
        double log = a < 2 * b && b < 2 * a ? Math.log1p((a - b) / b) : Math.log(a) - Math.log(b);
        return a * log + (b - a);
    }

    private static double gamma(Gamma a, Gamma b) {
        return (a.shape() - b.shape()) * Special.digamma(a.shape())
                + (Special.logGamma(b.shape()) - Special.logGamma(a.shape()))
                + b.shape() * (Math.log(a.rate()) - Math.log(b.rate()))
                + a.shape() * (b.rate() / a.rate() - 1);
    }
}
