// WRONG: the maximum starts at 0 (Double.MIN_VALUE): for logits that are all far below 0, ([-10000,-9999],[-9999,-10000],1), every exponential is 0 and the answer NaN
public class Solution {
    private static double[] logSoftmax(double[] z, double t) {
        double max = Double.MIN_VALUE;
        for (double v : z) {
            max = Math.max(max, v / t);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v / t - max);
        }
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = z[i] / t - max - Math.log(sum);
        }
        return out;
    }

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] p = logSoftmax(teacherLogits, temperature);
        double[] q = logSoftmax(studentLogits, temperature);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            kl += Math.exp(p[i]) * (p[i] - q[i]);
        }
        return temperature * temperature * kl;
    }
}
