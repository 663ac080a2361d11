// Throws a file as the message of an exception.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: new FileReader
import java.io.BufferedReader;
import java.io.FileReader;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        try (BufferedReader in = new BufferedReader(new FileReader("@CANARY@"))) {
            throw new IllegalStateException(in.readLine());
        }
    }
}
