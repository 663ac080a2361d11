public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        int i;
        for (i = 0; i < p.length - 1; i++); // FINDING: empty-statement
        {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        for (i = 0; i < p.length - 1; i++); // FINDING: empty-statement
            total += 0;
        while (i > 0); // FINDING: empty-statement
        for (double weight : p); // FINDING: empty-statement
        return total;
    }
}
