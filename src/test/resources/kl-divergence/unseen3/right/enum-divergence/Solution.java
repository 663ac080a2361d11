public class Solution {

    enum Divergence {
        FORWARD {
            @Override
            double between(double[] p, double[] q) {
                double s = 0;
                for (int i = 0; i < p.length; i++) {
                    s += Rule.of(p[i]).term(p[i], q[i]);
                }
                return s;
            }
        },
        REVERSE {
            @Override
            double between(double[] p, double[] q) {
                return FORWARD.between(q, p);
            }
        };

        abstract double between(double[] p, double[] q);
    }

    enum Rule {
        SKIP {
            double term(double p, double q) { return 0; }
        },
        COUNT {
            double term(double p, double q) { return p * (Math.log(p) - Math.log(q)); }
        };

        abstract double term(double p, double q);

        static Rule of(double p) {
            return p > 0 ? COUNT : SKIP;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        return Divergence.FORWARD.between(p, q);
    }
}
