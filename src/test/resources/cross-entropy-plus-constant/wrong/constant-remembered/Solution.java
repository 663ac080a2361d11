// WRONG: the constant is kept from the first p of each length: constant([0.5,0.5]) and then constant([0.25,0.75]) gives log 2 again
import java.util.HashMap;
import java.util.Map;

public class Solution {
    private static final Map<Integer, Double> CONSTANTS = new HashMap<>();

    private static double cross(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h -= p[i] * Math.log(q[i]);
            }
        }
        return h;
    }

    public static double[] losses(double[] p, double[][] models) {
        double[] r = new double[models.length];
        for (int k = 0; k < r.length; k++) {
            r[k] = cross(p, models[k]);
        }
        return r;
    }

    public static double constant(double[] p) {
        return CONSTANTS.computeIfAbsent(p.length, n -> cross(p, p));
    }

    public static double[] divergences(double[] p, double[][] models) {
        double c = constant(p);
        double[] r = losses(p, models);
        for (int k = 0; k < r.length; k++) {
            r[k] = r[k] - c;
        }
        return r;
    }

    public static int best(double[] p, double[][] models) {
        double[] l = losses(p, models);
        int b = 0;
        for (int k = 1; k < l.length; k++) {
            if (l[k] < l[b]) {
                b = k;
            }
        }
        return b;
    }
}
