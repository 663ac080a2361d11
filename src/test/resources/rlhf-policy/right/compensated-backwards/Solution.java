// RIGHT: a Sum class with Neumaier compensation, loops backwards, copies first, cross-entropy less entropy in the objective; prints a debug line
public class Solution {
    private static final class Sum {
        private double hi;
        private double lo;

        void add(double v) {
            double t = hi + v;
            lo += Math.abs(hi) >= Math.abs(v) ? (hi - t) + v : (v - t) + hi;
            hi = t;
        }

        double get() {
            return hi + lo;
        }
    }

    /** Log-softmax of a copy. */
    private static double[] normalised(double[] x) {
        double[] l = x.clone();
        double top = Double.NEGATIVE_INFINITY;
        for (int i = l.length - 1; i >= 0; i--) {
            top = Math.max(top, l[i]);
        }
        Sum sum = new Sum();
        for (int i = l.length - 1; i >= 0; i--) {
            l[i] -= top;
            sum.add(Math.exp(l[i]));
        }
        double z = Math.log(sum.get());
        for (int i = l.length - 1; i >= 0; i--) {
            l[i] -= z;
        }
        return l;
    }

    private static double best(double[] scores, double[] reward) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = scores.length - 1; i >= 0; i--) {
            if (!Double.isInfinite(scores[i])) {
                best = Math.max(best, reward[i]);
            }
        }
        return best;
    }

    public static double[] log_reference(double[] scores) {
        return normalised(scores);
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        double[] x = normalised(scores);
        double best = best(scores, reward);
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] += (reward[i] - best) / beta;
        }
        return normalised(x);
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        double[] x = normalised(scores);
        double best = best(scores, reward);
        double top = Double.NEGATIVE_INFINITY;
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] += (reward[i] - best) / beta;
            top = Math.max(top, x[i]);
        }
        Sum sum = new Sum();
        for (int i = x.length - 1; i >= 0; i--) {
            sum.add(Math.exp(x[i] - top));
        }
        return best / beta + top + Math.log(sum.get());
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        Sum sum = new Sum();
        for (int i = reward.length - 1; i >= 0; i--) {
            sum.add(Math.exp(logPolicy[i]) * reward[i]);
        }
        return sum.get();
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] ref = normalised(scores);
        Sum kl = new Sum();
        for (int i = ref.length - 1; i >= 0; i--) {
            if (Double.isInfinite(logPolicy[i])) {
                continue;
            }
            if (Double.isInfinite(ref[i])) {
                System.out.println("response " + i + " is impossible under the reference");
                return Double.NEGATIVE_INFINITY;
            }
            double p = Math.exp(logPolicy[i]);
            kl.add(p * logPolicy[i]);
            kl.add(-p * ref[i]);
        }
        return expected_reward(logPolicy, reward) - beta * kl.get();
    }
}
