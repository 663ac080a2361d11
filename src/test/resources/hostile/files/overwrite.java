// Writes over a file.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: Files.writeString
import java.nio.file.Files;
import java.nio.file.Path;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        Files.writeString(Path.of("@CANARY@"), "changed");
        return 0;
    }
}
