// Asks a name server, with the answer in the name.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: InetAddress.getByName
import java.net.InetAddress;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        InetAddress.getByName("half-" + p.length + ".invalid");
        return 0;
    }
}
