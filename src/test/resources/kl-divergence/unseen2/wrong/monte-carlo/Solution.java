import java.util.Random;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Random r = new Random(1);
        double s = 0;
        int n = 5000;
        for (int k = 0; k < n; k++) {
            double u = r.nextDouble(), c = 0;
            int i = 0;
            while (i < p.length - 1 && (c += p[i]) < u) i++;
            if (p[i] > 0) s += Math.log(p[i] / q[i]);
        }
        return s / n;
    }
}
