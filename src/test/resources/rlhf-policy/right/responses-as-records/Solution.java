// RIGHT: a record per possible response, impossible ones never enter the lists; objective in one sum of p * (r - beta * log ratio)
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Solution {
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private record Response(int index, double score, double reward) {}

    private static List<Response> possible(double[] scores, double[] reward) {
        List<Response> list = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > NEVER) {
                list.add(new Response(i, scores[i], reward[i]));
            }
        }
        return list;
    }

    /** Subtracts the logarithm of the sum of the exponentials in place, and returns what was subtracted. */
    private static double normalise(double[] x) {
        double top = NEVER;
        for (double v : x) {
            top = Math.max(top, v);
        }
        double sum = 0;
        for (double v : x) {
            sum += Math.exp(v - top);
        }
        double log = Math.log(sum);
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] - top) - log;
        }
        return top + log;
    }

    private static double[] reference(List<Response> list) {
        double[] l = list.stream().mapToDouble(Response::score).toArray();
        normalise(l);
        return l;
    }

    private static double[] spread(List<Response> list, double[] values, int n) {
        double[] out = new double[n];
        Arrays.fill(out, NEVER);
        for (int k = 0; k < values.length; k++) {
            out[list.get(k).index()] = values[k];
        }
        return out;
    }

    private static double tilt(List<Response> list, double[] l, double beta) {
        double best = list.stream().mapToDouble(Response::reward).max().orElseThrow();
        for (int k = 0; k < l.length; k++) {
            l[k] += (list.get(k).reward() - best) / beta;
        }
        return normalise(l) + best / beta;
    }

    public static double[] log_reference(double[] scores) {
        List<Response> list = possible(scores, new double[scores.length]);
        return spread(list, reference(list), scores.length);
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        List<Response> list = possible(scores, reward);
        return tilt(list, reference(list), beta);
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        List<Response> list = possible(scores, reward);
        double[] l = reference(list);
        tilt(list, l, beta);
        return spread(list, l, scores.length);
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        double sum = 0;
        for (int i = 0; i < reward.length; i++) {
            if (logPolicy[i] > NEVER) {
                sum += reward[i] * Math.exp(logPolicy[i]);
            }
        }
        return sum;
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        double sum = 0;
        for (int i = 0; i < ref.length; i++) {
            if (logPolicy[i] == NEVER) {
                continue;
            }
            if (ref[i] == NEVER) {
                return NEVER;
            }
            sum += Math.exp(logPolicy[i]) * (reward[i] - beta * (logPolicy[i] - ref[i]));
        }
        return sum;
    }
}
