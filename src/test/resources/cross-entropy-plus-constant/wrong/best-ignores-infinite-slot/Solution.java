// WRONG: best filters the infinite models out first and returns the index in the shortened list: best([0.5,0.5], [[1,0],[0.25,0.75],[0.5,0.5]]) gives 1 instead of 2
import java.util.Arrays;

public class Solution {
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
        return Arrays.stream(models).mapToDouble(q -> cross(p, q)).toArray();
    }

    public static double constant(double[] p) {
        return cross(p, p);
    }

    public static double[] divergences(double[] p, double[][] models) {
        double c = constant(p);
        return Arrays.stream(models).mapToDouble(q -> cross(p, q) - c).toArray();
    }

    public static int best(double[] p, double[][] models) {
        double[] finite = Arrays.stream(divergences(p, models)).filter(d -> d < Double.POSITIVE_INFINITY).toArray();
        int b = 0;
        for (int k = 1; k < finite.length; k++) {
            if (finite[k] < finite[b]) {
                b = k;
            }
        }
        return b;
    }
}
