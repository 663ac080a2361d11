public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double qi = q[i];
            if (qi == 0) qi = Double.MIN_VALUE; // FINDING: no-epsilon-in-log
            if (p[i] > 0) total += p[i] * Math.log(p[i] / qi);
        }
        return total;
    }
}
