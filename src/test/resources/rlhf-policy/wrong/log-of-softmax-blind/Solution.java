// WRONG: log_reference is the logarithm of underflowing probabilities; scores=[0,-800] gives minus infinity for the second, not -800
public class Solution {
    private static double lse(double[] z) {
        double top = Double.NEGATIVE_INFINITY;
        for (double x : z) {
            top = Math.max(top, x);
        }
        double sum = 0.0;
        for (double x : z) {
            sum += Math.exp(x - top);
        }
        return top + Math.log(sum);
    }

    private static double[] minus(double[] z, double c) {
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = z[i] - c;
        }
        return out;
    }

    private static double[] tilt(double[] logRef, double[] reward, double beta) {
        double[] out = new double[logRef.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = logRef[i] + reward[i] / beta;
        }
        return out;
    }

    public static double[] log_reference(double[] scores) {
        double[] out = minus(scores, lse(scores));
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.log(Math.exp(out[i]));
        }
        return out;
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        return lse(tilt(log_reference(scores), reward, beta));
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        double[] tilted = tilt(log_reference(scores), reward, beta);
        return minus(tilted, lse(tilted));
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        double sum = 0.0;
        for (int i = 0; i < reward.length; i++) {
            sum += Math.exp(logPolicy[i]) * reward[i];
        }
        return sum;
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        double kl = 0.0;
        for (int i = 0; i < ref.length; i++) {
            double lp = logPolicy[i];
            if (lp == Double.NEGATIVE_INFINITY) {
                continue;
            }
            if (ref[i] == Double.NEGATIVE_INFINITY) {
                return Double.NEGATIVE_INFINITY;
            }
            kl += Math.exp(lp) * (lp - ref[i]);
        }
        return expected_reward(logPolicy, reward) - beta * kl;
    }
}
