// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: z / T before the largest is taken off: 1e12 at z = 1e6 and T = 1e-6, where an ulp is 1.2e-4. softmax([1000000, 999999.999999], 1e-6) is right to four digits only
public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double[] x = new double[logits.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            x[i] = logits[i] / temperature;
            top = Math.max(top, x[i]);
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.exp(x[i] - top);
            sum += x[i];
        }
        for (int i = 0; i < x.length; i++) {
            x[i] /= sum;
        }
        return x;
    }
}
