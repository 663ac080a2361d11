import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

public class Solution {
    private record Action(int index, double logReference, double reward) {
        double lead(Action best, double beta) {
            return (logReference - best.logReference) + (reward - best.reward) / beta;
        }
    }

    private static List<Action> possible(double[] reference, double[] reward) {
        List<Action> actions = new ArrayList<>();
        for (int a = 0; a < reference.length; a++) {
            if (reference[a] > 0) {
                actions.add(new Action(a, Math.log(reference[a]), reward[a]));
            }
        }
        return actions;
    }

    private static Action best(List<Action> actions, double beta) {
        return actions.stream().reduce((a, b) -> b.lead(a, beta) > 0 ? b : a).orElseThrow();
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        List<Action> actions = possible(reference, reward);
        Action best = best(actions, beta);
        double[] policy = new double[reference.length];
        double sum = 0;
        for (Action a : actions) {
            policy[a.index()] = Math.exp(a.lead(best, beta));
            sum += policy[a.index()];
        }
        for (Action a : actions) {
            policy[a.index()] /= sum;
        }
        return policy;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        List<Action> actions = possible(reference, reward);
        Action best = best(actions, beta);
        double sum = actions.stream().mapToDouble(a -> Math.exp(a.lead(best, beta))).sum();
        return best.logReference() + best.reward() / beta + Math.log(sum);
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        double[] totals = new double[reference.length];
        for (int a = 0; a < totals.length; a++) {
            BigDecimal total = BigDecimal.ZERO;
            for (double[] reward : rewards) {
                total = total.add(new BigDecimal(reward[a]));
            }
            totals[a] = total.doubleValue();
        }
        return update(reference, totals, beta);
    }
}
