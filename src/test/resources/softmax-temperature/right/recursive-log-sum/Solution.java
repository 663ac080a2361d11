public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double[] scaled = new double[logits.length];
        double top = logits[indexOfLargest(logits, 0, logits.length)];
        for (int i = scaled.length - 1; i >= 0; i--) {
            scaled[i] = (logits[i] - top) / temperature;
        }
        double logTotal = Math.log(expSum(scaled, 0, scaled.length));
        double[] p = new double[scaled.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(scaled[i] - logTotal);
        }
        return p;
    }

    private static int indexOfLargest(double[] z, int from, int to) {
        if (to - from == 1) {
            return from;
        }
        int mid = (from + to) >>> 1;
        int left = indexOfLargest(z, from, mid);
        int right = indexOfLargest(z, mid, to);
        return z[left] >= z[right] ? left : right;
    }

    private static double expSum(double[] z, int from, int to) {
        if (to - from == 1) {
            return Math.exp(z[from]);
        }
        int mid = (from + to) >>> 1;
        return expSum(z, from, mid) + expSum(z, mid, to);
    }
}
