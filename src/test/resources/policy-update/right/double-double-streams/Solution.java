// RIGHT: streams over the possible actions only; totals as unevaluated sums of two doubles (two-sum)
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    private record Twofold(double hi, double lo) {
        static final Twofold ZERO = new Twofold(0, 0);

        Twofold plus(double v) {
            double s = hi + v;
            double b = s - hi;
            double err = (hi - (s - b)) + (v - b);
            double l = lo + err;
            double h = s + l;
            return new Twofold(h, l - (h - s));
        }

        double minus(Twofold o) {
            return (hi - o.hi) + (lo - o.lo);
        }
    }

    private record Action(int index, double logReference, Twofold total) {}

    private static List<Action> actions(double[] reference, double[][] rewards) {
        return IntStream.range(0, reference.length)
                .filter(i -> reference[i] > 0)
                .mapToObj(i -> {
                    Twofold t = Twofold.ZERO;
                    for (double[] r : rewards) {
                        t = t.plus(r[i]);
                    }
                    return new Action(i, Math.log(reference[i]), t);
                })
                .collect(Collectors.toList());
    }

    private static Twofold pivot(List<Action> actions) {
        return actions.stream()
                .map(Action::total)
                .max(Comparator.comparingDouble(Twofold::hi).thenComparingDouble(Twofold::lo))
                .orElseThrow();
    }

    private static double[] exponents(List<Action> actions, Twofold pivot, double beta) {
        return actions.stream().mapToDouble(a -> a.logReference() + a.total().minus(pivot) / beta).toArray();
    }

    private static double logSumExp(double[] x) {
        double max = Arrays.stream(x).max().orElseThrow();
        return max + Math.log(Arrays.stream(x).map(v -> Math.exp(v - max)).sum());
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        return update_in_turn(reference, new double[][] {reward}, beta);
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        List<Action> actions = actions(reference, new double[][] {reward});
        Twofold pivot = pivot(actions);
        return logSumExp(exponents(actions, pivot, beta)) + pivot.hi() / beta;
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        if (rewards.length == 0) {
            return Arrays.copyOf(reference, reference.length);
        }
        List<Action> actions = actions(reference, rewards);
        double[] x = exponents(actions, pivot(actions), beta);
        double lse = logSumExp(x);
        double[] policy = new double[reference.length];
        for (int k = 0; k < x.length; k++) {
            policy[actions.get(k).index()] = Math.exp(x[k] - lse);
        }
        return policy;
    }
}
