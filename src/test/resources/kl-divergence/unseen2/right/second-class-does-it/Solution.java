public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return new Divergence(p, q).inNats();
    }
}

class Divergence {
    private final double[] p;
    private final double[] q;

    Divergence(double[] p, double[] q) {
        this.p = p;
        this.q = q;
    }

    double inNats() {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }
}
