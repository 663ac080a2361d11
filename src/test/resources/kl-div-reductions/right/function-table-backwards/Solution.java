import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

public class Solution {
    private static final DoubleBinaryOperator PLAIN = (t, in) -> t == 0.0 ? 0.0 : t * (Math.log(t) - in);
    private static final DoubleBinaryOperator LOG = (t, in) -> Math.exp(t) * (t - in);

    private static final Map<Reduction, ToDoubleFunction<double[][]>> DIVISORS = new EnumMap<>(Reduction.class);

    static {
        DIVISORS.put(Reduction.SUM, t -> 1.0);
        DIVISORS.put(Reduction.MEAN, t -> (double) t.length * t[0].length);
        DIVISORS.put(Reduction.BATCHMEAN, t -> t.length);
    }

    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        DoubleBinaryOperator loss = logTarget ? LOG : PLAIN;
        double[][] out = new double[input.length][];
        for (int k = out.length; k-- > 0;) {
            out[k] = new double[input[k].length];
            for (int i = out[k].length; i-- > 0;) {
                out[k][i] = loss.applyAsDouble(target[k][i], input[k][i]);
            }
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double[][] losses = pointwise(input, target, logTarget);
        double sum = 0.0;
        for (int k = losses.length; k-- > 0;) {
            double row = 0.0;
            for (int i = losses[k].length; i-- > 0;) {
                row += losses[k][i];
            }
            sum += row;
        }
        return sum / DIVISORS.get(reduction).applyAsDouble(losses);
    }
}
