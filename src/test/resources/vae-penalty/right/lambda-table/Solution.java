// RIGHT: an enum of the three formulas with lambdas; a running mean over the batch; checks of what the statement excludes
import java.util.function.DoubleBinaryOperator;

public class Solution {
    private enum Formula {
        PENALTY((m, v) -> 0.5 * m * m + 0.5 * (Math.expm1(v) - v)),
        BY_MEAN((m, v) -> m),
        BY_LOG_VARIANCE((m, v) -> 0.5 * Math.expm1(v));

        private final DoubleBinaryOperator f;

        Formula(DoubleBinaryOperator f) {
            this.f = f;
        }

        double[] apply(double[] mu, double[] logVar) {
            if (mu.length != logVar.length || mu.length == 0) {
                throw new IllegalArgumentException(mu.length + " means, " + logVar.length + " log-variances");
            }
            double[] out = new double[mu.length];
            for (int j = out.length - 1; j >= 0; j--) {
                out[j] = f.applyAsDouble(mu[j], logVar[j]);
            }
            return out;
        }
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        double s = 0;
        for (double part : Formula.PENALTY.apply(mu, logVar)) {
            s += part;
        }
        return s;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return Formula.BY_MEAN.apply(mu, logVar);
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        return Formula.BY_LOG_VARIANCE.apply(mu, logVar);
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double mean = 0;
        for (int k = 0; k < mu.length; k++) {
            mean += (vae_penalty(mu[k], logVar[k]) - mean) / (k + 1);
        }
        return mean;
    }
}
