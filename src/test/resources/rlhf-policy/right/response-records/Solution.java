import java.util.ArrayList;
import java.util.List;

public class Solution {
    private record Response(int index, double score, double reward) {
        boolean possible() {
            return score != Double.NEGATIVE_INFINITY;
        }
    }

    /** A table of logarithms, lowered so that the largest is 0, and the logarithm of what their exponentials sum to. */
    private static final class LogTable {
        final double[] logs;
        final double top;
        final double logSum;

        LogTable(double[] raw) {
            double best = Double.NEGATIVE_INFINITY;
            for (double v : raw) {
                if (v > best) {
                    best = v;
                }
            }
            top = best;
            logs = new double[raw.length];
            double sum = 0;
            for (int i = 0; i < raw.length; i++) {
                logs[i] = raw[i] - top;
                sum += Math.exp(logs[i]);
            }
            logSum = Math.log(sum);
        }

        double log(int i) {
            return logs[i] - logSum;
        }

        double[] all() {
            double[] out = new double[logs.length];
            for (int i = 0; i < out.length; i++) {
                out[i] = log(i);
            }
            return out;
        }
    }

    private static double[] combined(double[] scores, double[] reward, double beta) {
        double[] out = scores.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] += reward[i] / beta;
        }
        return out;
    }

    public static double[] log_reference(double[] scores) {
        return new LogTable(scores).all();
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        LogTable before = new LogTable(scores);
        LogTable after = new LogTable(combined(before.logs, reward, beta));
        return after.top + (after.logSum - before.logSum);
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        return new LogTable(combined(new LogTable(scores).logs, reward, beta)).all();
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        double sum = 0;
        for (int i = logPolicy.length - 1; i >= 0; i--) {
            if (logPolicy[i] != Double.NEGATIVE_INFINITY) {
                sum += reward[i] * Math.exp(logPolicy[i]);
            }
        }
        return sum;
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        List<Response> allowed = new ArrayList<>();
        for (int i = 0; i < logPolicy.length; i++) {
            if (logPolicy[i] != Double.NEGATIVE_INFINITY) {
                allowed.add(new Response(i, scores[i], reward[i]));
            }
        }
        if (!allowed.stream().allMatch(Response::possible)) {
            return Double.NEGATIVE_INFINITY;
        }
        LogTable reference = new LogTable(scores);
        double total = 0;
        for (Response y : allowed) {
            double logPi = logPolicy[y.index()];
            double gain = y.reward() - beta * (logPi - reference.log(y.index()));
            total += Math.exp(logPi) * gain;
        }
        return total;
    }
}
