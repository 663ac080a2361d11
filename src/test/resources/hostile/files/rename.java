// Renames a file.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: File.renameTo
import java.io.File;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        boolean done = new File("@CANARY@").renameTo(new File("@CANARY@.moved"));
        return done ? 0 : 1;
    }
}
