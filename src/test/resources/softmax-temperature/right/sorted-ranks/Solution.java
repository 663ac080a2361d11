// RIGHT: possible outcomes as records sorted by logit, small weights added first, expm1 for weights near 1
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public class Solution {
    record Outcome(int index, double logit) {}

    public static double[] softmax(double[] logits, double temperature) {
        if (logits.length == 0 || !(temperature > 0)) {
            throw new IllegalArgumentException("no logits, or no temperature: " + temperature);
        }
        List<Outcome> possible = new ArrayList<>();
        for (int i = 0; i < logits.length; i++) {
            if (!Double.isInfinite(logits[i])) {
                possible.add(new Outcome(i, logits[i]));
            }
        }
        possible.sort(Comparator.comparingDouble(Outcome::logit));
        double top = possible.get(possible.size() - 1).logit();
        double excess = 0; // the sum of the weights, less their number
        for (Outcome o : possible) {
            excess += Math.expm1((o.logit() - top) / temperature);
        }
        double sum = possible.size() + excess;
        if (sum < 2) {
            // many far-off outcomes: the plain sum keeps the digits
            sum = 0;
            for (Outcome o : possible) {
                sum += Math.exp((o.logit() - top) / temperature);
            }
        }
        double[] p = new double[logits.length];
        for (Outcome o : possible) {
            p[o.index()] = Math.exp((o.logit() - top) / temperature) / sum;
        }
        return p;
    }
}
