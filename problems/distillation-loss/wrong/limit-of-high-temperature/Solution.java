public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        int n = teacherLogits.length;
        if (temperature >= 500) {
            double mean = 0;
            for (int i = 0; i < n; i++) {
                mean += (studentLogits[i] - teacherLogits[i]) / n;
            }
            double squares = 0;
            for (int i = 0; i < n; i++) {
                double d = studentLogits[i] - teacherLogits[i] - mean;
                squares += d * d;
            }
            return squares / (2 * n);
        }
        double[] p = logSoftmax(teacherLogits, temperature);
        double[] q = logSoftmax(studentLogits, temperature);
        double kl = 0;
        for (int i = 0; i < n; i++) {
            kl += Math.exp(p[i]) * (p[i] - q[i]);
        }
        return temperature * temperature * kl;
    }

    private static double[] logSoftmax(double[] z, double t) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp((v - max) / t);
        }
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = (z[i] - max) / t - Math.log(sum);
        }
        return out;
    }
}
