// wrong for: distillationLoss([40, 15, -10], [25, 10, 0], 200), where the limit (mean squared gap of centred logits, halved) is off by more than 1e-3 of it
public class Solution {
    private static double[] logSoftmax(double[] z, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp((v - max) / temperature);
        }
        double[] result = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            result[i] = (z[i] - max) / temperature - Math.log(sum);
        }
        return result;
    }

    private static double divergence(double[] logP, double[] logQ) {
        double total = 0;
        for (int i = 0; i < logP.length; i++) {
            total += Math.exp(logP[i]) * (logP[i] - logQ[i]);
        }
        return total;
    }

    private static double limit(double[] a, double[] b) {
        double mean = 0;
        for (int i = 0; i < a.length; i++) {
            mean += (a[i] - b[i]) / a.length;
        }
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            double gap = a[i] - b[i] - mean;
            total += gap * gap;
        }
        return total / (2 * a.length);
    }

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        if (temperature > 100) {
            return limit(teacherLogits, studentLogits); // there rounding would be enlarged by T squared
        }
        double[] logP = logSoftmax(teacherLogits, temperature);
        double[] logQ = logSoftmax(studentLogits, temperature);
        return temperature * temperature * divergence(logP, logQ);
    }
}
