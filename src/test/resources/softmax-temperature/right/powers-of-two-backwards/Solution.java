// RIGHT: powers of two instead of e, loops backwards, compensated sum, prints a debug line
public class Solution {
    private static final double LOG2_E = 1 / Math.log(2);

    public static double[] softmax(double[] logits, double temperature) {
        int n = logits.length;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = n; --i >= 0; ) {
            if (logits[i] > top) {
                top = logits[i];
            }
        }
        double[] p = new double[n];
        double sum = 0;
        double lost = 0;
        for (int i = n; --i >= 0; ) {
            p[i] = Math.pow(2, (logits[i] - top) / temperature * LOG2_E);
            double y = p[i] - lost;
            double t = sum + y;
            lost = (t - sum) - y;
            sum = t;
        }
        for (int i = n; --i >= 0; ) {
            p[i] /= sum;
        }
        System.out.println("softmax of " + n + " logits at T = " + temperature + ", sum of weights " + sum);
        return p;
    }
}
