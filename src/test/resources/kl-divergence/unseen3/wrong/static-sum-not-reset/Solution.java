// WRONG: the total lives in a static object that is never reset: the second call with p=[0.5,0.5], q=[0.25,0.75] gives 0.2877
public class Solution {

    private static final Meter METER = new Meter();

    static class Meter {
        double nats;

        void add(double p, double q) {
            if (p > 0) {
                nats += p * (Math.log(p) - Math.log(q));
            }
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            METER.add(p[i], q[i]);
        }
        return METER.nats;
    }
}
