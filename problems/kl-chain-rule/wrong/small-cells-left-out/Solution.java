public class Solution {
    public static double joint_kl(double[][] p, double[][] q) {
        double total = 0;
        for (int x = 0; x < p.length; x++) {
            total += kl(p[x], q[x]);
        }
        return total;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        return kl(rowSums(p), rowSums(q));
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double[] px = rowSums(p);
        double[] qx = rowSums(q);
        double total = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 1e-12) {
                    total += p[x][y] * Math.log((p[x][y] / px[x]) / (q[x][y] / qx[x]));
                }
            }
        }
        return total;
    }

    private static double[] rowSums(double[][] table) {
        double[] sums = new double[table.length];
        for (int x = 0; x < table.length; x++) {
            for (double cell : table[x]) {
                sums[x] += cell;
            }
        }
        return sums;
    }

    private static double kl(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 1e-12) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
