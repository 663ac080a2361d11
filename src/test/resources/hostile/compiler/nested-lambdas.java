// Has the compiler try every overload at every depth.
// verdict: COMPILE_ERROR
// walls: compiler
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

public class Solution {
    static double f(Function<Double, Double> g) {
        return g.apply(1.0);
    }

    static double f(ToDoubleFunction<String> g) {
        return 1;
    }

    static int f(ToIntFunction<Object> g) {
        return 1;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> f(x -> 1))))))))))))))))))))))))))))));
    }
}
