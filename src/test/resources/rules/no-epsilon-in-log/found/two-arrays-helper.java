public class Solution {
    private static double[][] smooth(double[]... arrays) {
        double[][] out = new double[arrays.length][];
        for (int k = 0; k < arrays.length; k++) {
            out[k] = new double[arrays[k].length];
            for (int i = 0; i < out[k].length; i++) {
                out[k][i] = arrays[k][i] + 1e-12; // FINDING: no-epsilon-in-log
            }
        }
        return out;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[][] s = smooth(p, q);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += s[0][i] * Math.log(s[0][i] / s[1][i]);
        }
        return total;
    }
}
