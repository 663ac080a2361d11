// Own annotations, with every kind of value.
// verdict: ACCEPTED
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return Total.of(p, q);
    }
}

@Note(value = "adds up", numbers = {1, 2}, type = Total.class, mood = Mood.GOOD)
class Total {
    @Deprecated
    @SuppressWarnings("unused")
    static double of(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }
}

enum Mood {
    GOOD
}

@Retention(RetentionPolicy.RUNTIME)
@interface Note {
    String value() default "";

    int[] numbers() default {};

    Class<?> type() default Object.class;

    Mood mood() default Mood.GOOD;
}
