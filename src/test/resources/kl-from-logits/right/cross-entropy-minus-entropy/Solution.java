// RIGHT: a record LogDistribution, cross-entropy minus entropy, compensated sums, a functional interface for the terms
import java.util.function.IntToDoubleFunction;

public class Solution {
    private static double sum(int n, IntToDoubleFunction f) {
        double s = 0;
        double c = 0;
        for (int i = 0; i < n; i++) {
            double v = f.applyAsDouble(i);
            double t = s + v;
            c += Math.abs(s) >= Math.abs(v) ? (s - t) + v : (v - t) + s;
            s = t;
        }
        return s + c;
    }

    private record LogDistribution(double[] logits, double max, double logNorm) {
        static LogDistribution of(double[] z) {
            double m = Double.NEGATIVE_INFINITY;
            for (double v : z) {
                m = Math.max(m, v);
            }
            double top = m;
            return new LogDistribution(z, top, Math.log(sum(z.length, i -> Math.exp(z[i] - top))));
        }

        double log(int i) {
            return (logits[i] - max) - logNorm;
        }

        double crossEntropy(LogDistribution other) {
            return -sum(logits.length, i -> Math.exp(log(i)) * other.log(i));
        }
    }

    public static double logSumExp(double[] z) {
        LogDistribution d = LogDistribution.of(z);
        return d.max() + d.logNorm();
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        LogDistribution p = LogDistribution.of(pLogits);
        LogDistribution q = LogDistribution.of(qLogits);
        return p.crossEntropy(q) - p.crossEntropy(p);
    }
}
