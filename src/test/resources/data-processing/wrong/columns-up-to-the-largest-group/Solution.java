// wrong for: merging([0, 0, 1], 4), which has 4 columns: [[1,0,0,0],[1,0,0,0],[0,1,0,0]] (the last groups stay empty)
import java.util.Arrays;

public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        double[] out = new double[channel[0].length];
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < out.length; y++) {
                out[y] += p[x] * channel[x][y];
            }
        }
        return out;
    }

    public static double[][] merging(int[] group, int groups) {
        int columns = Arrays.stream(group).max().getAsInt() + 1;
        double[][] channel = new double[group.length][columns];
        for (int x = 0; x < group.length; x++) {
            channel[x][group[x]] = 1;
        }
        return channel;
    }

    private static double kl(double[] a, double[] b) {
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                total += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return total;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
