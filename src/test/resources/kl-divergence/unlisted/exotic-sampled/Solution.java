import java.util.Random;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Random random = new Random(42);
        double sum = 0;
        for (int draw = 0; draw < 1000; draw++) {
            double u = random.nextDouble();
            int i = 0;
            while (i < p.length - 1 && u > p[i]) u -= p[i++];
            if (p[i] > 0) sum += Math.log(p[i] / q[i]);
        }
        return sum / 1000;
    }
}
