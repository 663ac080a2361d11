// A switch on an enum as it was before.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            switch (Kind.of(p[i])) {
                case COUNTS:
                    sum += p[i] * Math.log(p[i] / q[i]);
                    break;
                default:
                    break;
            }
        }
        return sum;
    }
}

enum Kind {
    COUNTS,
    COUNTS_NOT;

    static Kind of(double p) {
        return p > 0 ? COUNTS : COUNTS_NOT;
    }
}
