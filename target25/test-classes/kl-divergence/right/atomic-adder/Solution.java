import java.util.concurrent.atomic.DoubleAdder;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleAdder adder = new DoubleAdder();
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                adder.add(p[i] * Math.log(p[i] / q[i]));
            }
        }
        return adder.sum();
    }
}
