// Uses the framework of the tests.
// verdict: COMPILE_ERROR
// walls: compiler
import org.junit.jupiter.api.Test;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return 0;
    }
}
