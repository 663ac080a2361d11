// Has a method that is not written in Java.
// verdict: RULE_VIOLATION
// walls: gate
// names: go
public class Solution {
    static native void go();

    public static double kl_divergence(double[] p, double[] q) {
        go();
        return 0;
    }
}
