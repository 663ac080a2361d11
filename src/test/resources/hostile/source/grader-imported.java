// Uses classes of the grader.
// verdict: COMPILE_ERROR
// walls: compiler
import dev.gradus.result.Verdict;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Verdict verdict = Verdict.ACCEPTED;
        return verdict.ordinal();
    }
}
