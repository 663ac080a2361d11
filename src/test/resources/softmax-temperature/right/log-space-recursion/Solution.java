// RIGHT: log-probabilities by a recursive log-add-exp, impossible outcomes guarded; copies the input first
public class Solution {
    private static double logAddExp(double a, double b) {
        if (a == Double.NEGATIVE_INFINITY) {
            return b;
        }
        if (b == Double.NEGATIVE_INFINITY) {
            return a;
        }
        return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
    }

    private static double total(double[] x, int from, int to) {
        if (to - from == 1) {
            return x[from];
        }
        int mid = (from + to) >>> 1;
        return logAddExp(total(x, from, mid), total(x, mid, to));
    }

    public static double[] softmax(double[] logits, double temperature) {
        double[] x = logits.clone();
        double top = x[0];
        for (double v : x) {
            top = Math.max(top, v);
        }
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] - top) / temperature;
        }
        double z = total(x, 0, x.length);
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.exp(x[i] - z);
        }
        return x;
    }
}
