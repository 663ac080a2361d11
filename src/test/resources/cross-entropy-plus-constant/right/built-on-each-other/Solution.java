import java.util.Arrays;

public class Solution {
    public static double[] losses(double[] p, double[][] models) {
        return Arrays.stream(models).mapToDouble(q -> loss(p, q)).toArray();
    }

    private static double loss(double[] p, double[] q) {
        double sum = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            sum += p[i] == 0 ? 0 : p[i] * -Math.log(q[i]);
        }
        return sum;
    }

    public static double constant(double[] p) {
        return losses(p, new double[][] {p})[0];
    }

    public static double[] divergences(double[] p, double[][] models) {
        double constant = constant(p);
        return Arrays.stream(losses(p, models)).map(loss -> loss - constant).toArray();
    }

    public static int best(double[] p, double[][] models) {
        double[] losses = losses(p, models);
        double least = Arrays.stream(losses).min().getAsDouble();
        for (int k = 0; k < losses.length; k++) {
            if (losses[k] == least) {
                return k;
            }
        }
        return 0;
    }
}
