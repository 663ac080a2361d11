// Ends the process in a comparator that the library calls.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: System.exit
import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> all = new ArrayList<>(List.of(1.0, 2.0));
        all.sort((a, b) -> {
            System.exit(0);
            return 0;
        });
        return 0;
    }
}
