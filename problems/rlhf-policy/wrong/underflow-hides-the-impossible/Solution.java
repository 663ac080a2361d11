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
        double top = Double.NEGATIVE_INFINITY;
        for (double s : scores) {
            top = Math.max(top, s);
        }
        double[] l = new double[scores.length];
        for (int i = 0; i < l.length; i++) {
            l[i] = scores[i] - top;
        }
        double z = lse(l);
        for (int i = 0; i < l.length; i++) {
            l[i] -= z;
        }
        return l;
    }

    private static double best(double[] scores, double[] reward) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < reward.length; i++) {
            if (scores[i] != Double.NEGATIVE_INFINITY) {
                best = Math.max(best, reward[i]);
            }
        }
        return best;
    }

    private static double[] tilted(double[] scores, double[] reward, double beta) {
        double best = best(scores, reward);
        double[] x = log_reference(scores);
        for (int i = 0; i < x.length; i++) {
            x[i] += (reward[i] - best) / beta;
        }
        return x;
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        return best(scores, reward) / beta + lse(tilted(scores, reward, beta));
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
            double p = Math.exp(logPolicy[i]);
            if (p > 0) {
                kl += p * (logPolicy[i] - ref[i]);
            }
        }
        return expected_reward(logPolicy, reward) - beta * kl;
    }
}
