// RIGHT: a LogWeights class with a running maximum, DoubleUnaryOperator for the shift, validation of what the statement excludes, while loops
import java.util.function.IntToDoubleFunction;

class LogWeights {
    private final int n;
    private final IntToDoubleFunction weight;
    private double max = Double.NEGATIVE_INFINITY;
    private double sum;

    LogWeights(int n, IntToDoubleFunction weight) {
        this.n = n;
        this.weight = weight;
        int i = 0;
        while (i < n) {
            double w = weight.applyAsDouble(i++);
            if (w == Double.NEGATIVE_INFINITY) {
                continue;
            }
            if (w > max) {
                sum = sum * (max == Double.NEGATIVE_INFINITY ? 0 : Math.exp(max - w)) + 1;
                max = w;
            } else {
                sum += Math.exp(w - max);
            }
        }
        if (max == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("nothing is possible");
        }
    }

    double logTotal() {
        return max + Math.log(sum);
    }

    double[] normalised() {
        double[] l = new double[n];
        double log = Math.log(sum);
        int i = 0;
        while (i < n) {
            l[i] = (weight.applyAsDouble(i) - max) - log;
            i++;
        }
        return l;
    }
}

public class Solution {
    public static double[] log_reference(double[] scores) {
        return new LogWeights(scores.length, i -> scores[i]).normalised();
    }

    private static double pivot(double[] scores, double[] reward) {
        double pivot = Double.NaN;
        int i = 0;
        while (i < scores.length) {
            if (scores[i] > Double.NEGATIVE_INFINITY && !(pivot >= reward[i])) {
                pivot = reward[i];
            }
            i++;
        }
        return pivot;
    }

    private static LogWeights tilted(double[] scores, double[] reward, double beta, double pivot) {
        double[] ref = log_reference(scores);
        return new LogWeights(ref.length, i -> ref[i] + (reward[i] - pivot) / beta);
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        double pivot = pivot(scores, reward);
        return tilted(scores, reward, beta, pivot).logTotal() + pivot / beta;
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        return tilted(scores, reward, beta, pivot(scores, reward)).normalised();
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        double sum = 0;
        int i = 0;
        while (i < reward.length) {
            sum += Math.exp(logPolicy[i]) * reward[i];
            i++;
        }
        return sum;
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        double kl = 0;
        int i = 0;
        while (i < ref.length) {
            if (logPolicy[i] > Double.NEGATIVE_INFINITY) {
                kl += ref[i] > Double.NEGATIVE_INFINITY
                        ? Math.exp(logPolicy[i]) * (logPolicy[i] - ref[i])
                        : Double.POSITIVE_INFINITY;
            }
            i++;
        }
        return expected_reward(logPolicy, reward) - beta * kl;
    }
}
