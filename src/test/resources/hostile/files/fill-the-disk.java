// Writes files until the disk is full.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: Files.write
import java.nio.file.Files;
import java.nio.file.Path;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        for (int i = 0; ; i++) {
            Files.write(Path.of("@FOLDER@", "full" + i), new byte[1 << 20]);
        }
    }
}
