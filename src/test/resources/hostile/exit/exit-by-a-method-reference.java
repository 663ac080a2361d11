// Passes the way out on as a function.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: System.exit
import java.util.function.IntConsumer;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        IntConsumer end = System::exit;
        end.accept(0);
        return 0;
    }
}
