public class Solution {
    private static double[] tilted(double[] logPolicy, double[] reward, double beta) {
        double m = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < reward.length; i++) {
            if (logPolicy[i] > Double.NEGATIVE_INFINITY) {
                m = Math.max(m, reward[i]);
            }
        }
        double[] x = new double[logPolicy.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            x[i] = logPolicy[i] + (reward[i] - m) / beta;
            top = Math.max(top, x[i]);
        }
        double s = 0;
        for (double v : x) {
            s += Math.exp(v - top);
        }
        double z = top + Math.log(s);
        for (int i = 0; i < x.length; i++) {
            x[i] -= z;
            if (x[i] > Double.NEGATIVE_INFINITY) {
                x[i] = Math.max(x[i], -10_000);
            }
        }
        return x;
    }

    private static double[] logs(double[] p) {
        double[] l = new double[p.length];
        for (int i = 0; i < l.length; i++) {
            l[i] = Math.log(p[i]);
        }
        return l;
    }

    private static double[] exps(double[] l) {
        double[] p = new double[l.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(l[i]);
        }
        return p;
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        return exps(tilted(logs(reference), reward, beta));
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double m = Double.NEGATIVE_INFINITY;
        double[] x = logs(reference);
        for (int i = 0; i < x.length; i++) {
            x[i] += reward[i] / beta;
            m = Math.max(m, x[i]);
        }
        double s = 0;
        for (double v : x) {
            s += Math.exp(v - m);
        }
        return m + Math.log(s);
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        if (rewards.length == 0) {
            return reference.clone();
        }
        double[] l = logs(reference);
        for (double[] r : rewards) {
            l = tilted(l, r, beta);
        }
        return exps(l);
    }
}
