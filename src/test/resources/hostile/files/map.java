// Maps a file into memory.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: FileChannel.open
import java.nio.channels.FileChannel;
import java.nio.file.Path;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        try (FileChannel file = FileChannel.open(Path.of("@CANARY@"))) {
            return file.size();
        }
    }
}
