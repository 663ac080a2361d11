// Deletes a file.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: Files.delete
import java.nio.file.Files;
import java.nio.file.Path;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        Files.delete(Path.of("@CANARY@"));
        return 0;
    }
}
