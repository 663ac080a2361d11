// Uses internals of Java.
// verdict: COMPILE_ERROR
// walls: compiler
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return jdk.internal.misc.Unsafe.getUnsafe().pageSize();
    }
}
