// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: reward / beta first (up to 1e9, ulp 1.2e-7) and a normalised log-policy carried from turn to turn: right on paper, seven digits for rewards of 1e6 at beta 0.001
public class Solution {
    private static double[] logs(double[] p) {
        double[] l = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            l[i] = Math.log(p[i]);
        }
        return l;
    }

    private static double lse(double[] x) {
        double m = Double.NEGATIVE_INFINITY;
        for (double v : x) {
            m = Math.max(m, v);
        }
        double s = 0;
        for (double v : x) {
            s += Math.exp(v - m);
        }
        return m + Math.log(s);
    }

    private static double[] tilt(double[] logPolicy, double[] reward, double beta) {
        double[] x = new double[logPolicy.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = logPolicy[i] + reward[i] / beta;
        }
        return x;
    }

    private static double[] normalised(double[] x) {
        double z = lse(x);
        double[] l = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            l[i] = x[i] - z;
        }
        return l;
    }

    private static double[] exp(double[] l) {
        double[] p = new double[l.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(l[i]);
        }
        return p;
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        return exp(normalised(tilt(logs(reference), reward, beta)));
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        return lse(tilt(logs(reference), reward, beta));
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        if (rewards.length == 0) {
            return reference.clone();
        }
        double[] l = logs(reference);
        for (double[] reward : rewards) {
            l = normalised(tilt(l, reward, beta));
        }
        return exp(l);
    }
}
