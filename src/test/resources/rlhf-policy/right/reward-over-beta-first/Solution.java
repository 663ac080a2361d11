// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: r / beta first (up to 1e7, ulp 2e-9) and then normalised: entries of the policy near 0 are off by some 1e-9, more than the statement's tolerance at beta = 0.001 and rewards of 1e4
public class Solution {
    private static double lse(double[] x) {
        double m = Double.NEGATIVE_INFINITY;
        for (double v : x) {
            m = Math.max(m, v);
        }
        double s = 0;
        for (double v : x) {
            s += Math.exp(v - m);
        }
        return m + Math.log(s);
    }

    public static double[] log_reference(double[] scores) {
        double z = lse(scores);
        double[] l = new double[scores.length];
        for (int i = 0; i < l.length; i++) {
            l[i] = scores[i] - z;
        }
        return l;
    }

    private static double[] tilted(double[] scores, double[] reward, double beta) {
        double[] x = log_reference(scores);
        for (int i = 0; i < x.length; i++) {
            x[i] += reward[i] / beta;
        }
        return x;
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        return lse(tilted(scores, reward, beta));
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        double[] x = tilted(scores, reward, beta);
        double z = lse(x);
        for (int i = 0; i < x.length; i++) {
            x[i] -= z;
        }
        return x;
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        double s = 0;
        for (int i = 0; i < reward.length; i++) {
            s += Math.exp(logPolicy[i]) * reward[i];
        }
        return s;
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        double kl = 0;
        for (int i = 0; i < ref.length; i++) {
            if (logPolicy[i] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            if (ref[i] == Double.NEGATIVE_INFINITY) {
                return Double.NEGATIVE_INFINITY;
            }
            kl += Math.exp(logPolicy[i]) * (logPolicy[i] - ref[i]);
        }
        return expected_reward(logPolicy, reward) - beta * kl;
    }
}
