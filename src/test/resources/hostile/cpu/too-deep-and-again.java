// Calls itself for ever, catches the end of the stack, and begins again.
// verdict: RUNTIME_ERROR
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED, RUNTIME_ERROR
public class Solution {
    private static int down(int n) {
        return down(n + 1) + 1;
    }

    public static double kl_divergence(double[] p, double[] q) {
        while (true) {
            try {
                down(0);
            } catch (StackOverflowError e) {
                p = p.clone();
            }
        }
    }
}
