// Makes a stream that prints into a file.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: PrintStream.close
import java.io.PrintStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        try (PrintStream out = new PrintStream("@CANARY@")) {
            out.println("changed");
        }
        return 0;
    }
}
