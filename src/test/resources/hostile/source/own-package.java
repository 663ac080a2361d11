// Declares a package of the grader.
// verdict: COMPILE_ERROR
// walls: gate
package dev.gradus.testing;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return 0;
    }
}
