// Looks for the hidden tests, to read what they expect.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: Class.forName
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        Class<?> tests = Class.forName("KlDivergenceTest");
        return tests.getDeclaredFields().length;
    }
}
