import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

public class Solution {

    record Outcome(double truth, double belief) {
        boolean happens() {
            return truth > 0;
        }

        double extraNats() {
            return truth * (Math.log(truth) - Math.log(belief));
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        List<Outcome> outcomes = new ArrayList<>(p.length);
        for (int i = 0; i < p.length; i++) {
            outcomes.add(new Outcome(p[i], q[i]));
        }
        return outcomes.stream()
                .filter(Outcome::happens)
                .collect(Collectors.summingDouble(Outcome::extraNats));
    }
}
