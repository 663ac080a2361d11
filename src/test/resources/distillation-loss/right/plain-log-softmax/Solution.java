// DOUBTFUL: the statement's formula with max-subtracted log-softmax; right in exact arithmetic, but at T = 1000 rounding of 1e-16 is multiplied by 1e6
public class Solution {
    private static double[] logSoftmax(double[] z, double t) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp((v - max) / t);
        }
        double log = Math.log(sum);
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = (z[i] - max) / t - log;
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
