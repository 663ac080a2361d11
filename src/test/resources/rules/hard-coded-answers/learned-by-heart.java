public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length == 2 && p[0] == 0.5 && q[0] == 0.25) { // FINDING: hard-coded-answers
            return 0.143841036225890464; // FINDING: hard-coded-answers
        }
        if (p.length == 3 && 0.1 == q[0]) { // FINDING: hard-coded-answers
            return 0.1116; // FINDING: hard-coded-answers
        }
        return 0;
    }
}
