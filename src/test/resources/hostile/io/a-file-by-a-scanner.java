// Reads a file with a scanner.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: Scanner.nextLine
import java.io.File;
import java.util.Scanner;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        try (Scanner in = new Scanner(new File("@CANARY@"))) {
            throw new IllegalStateException(in.nextLine());
        }
    }
}
