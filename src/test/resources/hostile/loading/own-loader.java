// Brings a loader of classes.
// verdict: RULE_VIOLATION
// walls: gate
// names: ClassLoader
public class Solution {
    private static double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return total(p, q);
    }
}

class Own extends ClassLoader {
    Class<?> make(byte[] bytes) {
        return defineClass(null, bytes, 0, bytes.length);
    }
}
