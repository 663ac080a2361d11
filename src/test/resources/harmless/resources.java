// try with resources of its own.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        try (Total total = new Total()) {
            for (int i = 0; i < p.length; i++) {
                total.add(p[i], q[i]);
            }
            return total.sum;
        }
    }
}

class Total implements AutoCloseable {
    double sum;

    void add(double p, double q) {
        if (p > 0) {
            sum += p * Math.log(p / q);
        }
    }

    @Override
    public void close() {
        sum = Double.NaN;
    }
}
