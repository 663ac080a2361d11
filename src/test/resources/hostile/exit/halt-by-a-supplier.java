// Reaches the machine through method references alone.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: Runtime.getRuntime
import java.util.function.IntConsumer;
import java.util.function.Supplier;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Supplier<Runtime> machine = Runtime::getRuntime;
        IntConsumer end = machine.get()::halt;
        end.accept(0);
        return 0;
    }
}
