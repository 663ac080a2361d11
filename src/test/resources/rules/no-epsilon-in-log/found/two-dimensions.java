public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[][] both = {p.clone(), q.clone()};
        for (double[] row : both) {
            for (int i = 0; i < row.length; i++) {
                row[i] += 1e-12; // FINDING: no-epsilon-in-log
            }
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += both[0][i] * Math.log(both[0][i] / both[1][i]);
        }
        return total;
    }
}
