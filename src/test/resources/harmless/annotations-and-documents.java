// Own annotations with default values, @Deprecated, @SuppressWarnings, documents with HTML, static imports, constants, a private constructor, final everywhere.
// verdict: ACCEPTED
import static java.lang.Double.NaN;
import static java.lang.Math.log;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Kullback-Leibler divergence, <code>D<sub>KL</sub>(P &#8214; Q)</code>.
 *
 * @author a student
 * @version 1.0
 * @since 17
 */
@Solution.Author(name = "a student", tags = {"kl", "entropy"})
public final class Solution {
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Author {
        String name() default "unknown";

        String[] tags() default {};

        Class<?> kind() default Object.class;

        ElementType element() default ElementType.METHOD;
    }

    /** No objects. */
    private Solution() {
        throw new UnsupportedOperationException("no objects of this class");
    }

    @Author
    @SuppressWarnings({"unused", "PMD.MethodNamingConventions"})
    public static strictfp double kl_divergence(final double[] p, final double[] q) {
        // TODO: is there a faster way?
        final int n = p.length;
        double total = 0d;
        for (int i = 0; i < n; i++) {
            final double pi = p[i];
            final double qi = q[i];
            if (pi > 0.0D) {
                total += pi * (log(pi) - log(qi));
            }
        }
        return old(total) == total ? total : NaN;
    }

    /** @deprecated as of 1.0, use nothing in its place */
    @Deprecated
    private static double old(final double value) {
        return value;
    }
}
