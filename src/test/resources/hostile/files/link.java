// Makes a link to a file.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: Files.createSymbolicLink
import java.nio.file.Files;
import java.nio.file.Path;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        Files.createSymbolicLink(Path.of("@CANARY@.link"), Path.of("@CANARY@"));
        return 0;
    }
}
