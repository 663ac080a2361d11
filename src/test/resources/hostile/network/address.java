// Fetches the answers from a page.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: URL.openStream
import java.net.URL;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        return new URL("http://127.0.0.1:@PORT@/").openStream().read();
    }
}
