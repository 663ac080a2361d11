// Writes behind the end of a file.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: FileWriter.write
import java.io.FileWriter;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        try (FileWriter out = new FileWriter("@CANARY@", true)) {
            out.write("changed");
        }
        return 0;
    }
}
