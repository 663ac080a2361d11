public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        double[] output = new double[channel[0].length];
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < output.length; y++) {
                output[y] += p[x] * channel[x][y];
            }
        }
        return output;
    }

    public static double[][] merging(int[] group, int groups) {
        double[][] channel = new double[group.length][groups];
        for (int x = 0; x < group.length; x++) {
            channel[x][group[x]] = 1;
        }
        return channel;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        double lost = kl(p, q) - kl(push(p, channel), push(q, channel));
        return Math.abs(lost) < 1e-10 ? 0 : lost;
    }

    private static double kl(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
