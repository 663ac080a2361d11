// Leaves an order to delete a file later.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: File.deleteOnExit
import java.io.File;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        new File("@CANARY@").deleteOnExit();
        return 0;
    }
}
