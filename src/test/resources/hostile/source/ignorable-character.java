// Puts a character that one cannot see into a name.
// verdict: COMPILE_ERROR
// walls: gate, intake
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        System.ex‍it(0);
        return 0;
    }
}
