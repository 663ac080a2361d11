// Has a lambda that can be made from bytes.
// verdict: RULE_VIOLATION
// walls: gate
// names: LambdaMetafactory.altMetafactory
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Runnable run = (Runnable & java.io.Serializable) () -> System.out.println("a");
        run.run();
        return 0;
    }
}
