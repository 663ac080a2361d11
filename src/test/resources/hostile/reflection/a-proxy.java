// Lets the library make a class.
// verdict: RULE_VIOLATION
// walls: gate
// names: Proxy.newProxyInstance
import java.lang.reflect.Proxy;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Runnable proxy = (Runnable) Proxy.newProxyInstance(null, new Class<?>[] {Runnable.class}, (self, method, all) -> null);
        proxy.run();
        return 0;
    }
}
