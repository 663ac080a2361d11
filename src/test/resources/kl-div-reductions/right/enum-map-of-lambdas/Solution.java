// RIGHT: an interface for the loss with two lambdas, an EnumMap from reduction to divisor
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

interface Loss {
    double of(double logQ, double target);
}

public class Solution {
    private static final Loss PLAIN = (logQ, p) -> p > 0 ? p * Math.log(p) - p * logQ : 0.0;
    private static final Loss LOG = (logQ, logP) -> {
        double p = Math.exp(logP);
        return p > 0 ? p * (logP - logQ) : 0.0;
    };

    private static final Map<Reduction, ToDoubleFunction<double[][]>> DIVISOR = new EnumMap<>(Reduction.class);

    static {
        DIVISOR.put(Reduction.SUM, m -> 1);
        DIVISOR.put(Reduction.MEAN, m -> (double) m.length * m[0].length);
        DIVISOR.put(Reduction.BATCHMEAN, m -> m.length);
    }

    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        Loss loss = logTarget ? LOG : PLAIN;
        double[][] out = new double[input.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = new double[input[i].length];
            for (int j = 0; j < out[i].length; j++) {
                out[i][j] = loss.of(input[i][j], target[i][j]);
            }
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double sum = 0;
        for (double[] row : pointwise(input, target, logTarget)) {
            for (double v : row) {
                sum += v;
            }
        }
        return sum / DIVISOR.get(reduction).applyAsDouble(input);
    }
}
