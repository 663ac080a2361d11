// A record with a compact constructor and a static method.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Pair.of(p[i], q[i]).term();
        }
        return sum;
    }
}

record Pair(double p, double q) {
    Pair {
        if (Double.isNaN(p) || Double.isNaN(q)) {
            throw new IllegalArgumentException("not a number in " + p + ", " + q);
        }
    }

    static Pair of(double p, double q) {
        return new Pair(p, q);
    }

    double term() {
        return p > 0 ? p * Math.log(p / q) : 0;
    }
}
