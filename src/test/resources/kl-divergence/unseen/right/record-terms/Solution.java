import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

public class Solution {

    private record Outcome(double truth, double belief) {
        boolean possible() {
            return truth > 0;
        }

        double surprise() {
            return Math.log(truth / belief);
        }

        double cost() {
            return truth * surprise();
        }
    }

    private final List<Outcome> outcomes = new ArrayList<>();

    private void add(Outcome outcome) {
        outcomes.add(Objects.requireNonNull(outcome));
    }

    private double divergence() {
        return outcomes.stream().filter(Outcome::possible).map(Outcome::cost).reduce(0.0, Double::sum);
    }

    public static double kl_divergence(double[] p, double[] q) {
        Solution solution = new Solution();
        for (int i = 0; i < p.length; i++) {
            solution.add(new Outcome(p[i], q[i]));
        }
        return solution.divergence();
    }
}
