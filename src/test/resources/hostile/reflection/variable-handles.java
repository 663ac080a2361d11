// Changes a final field through a handle.
// verdict: RULE_VIOLATION
// walls: gate
// names: MethodHandles.arrayElementVarHandle
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        VarHandle handle = MethodHandles.arrayElementVarHandle(double[].class);
        handle.set(p, 0, 1.0);
        return 0;
    }
}
