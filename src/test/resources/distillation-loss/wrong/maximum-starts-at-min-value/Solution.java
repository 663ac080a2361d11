// wrong for: distillationLoss([-1000, -1001], [-1000, -1000], 1), which is about 0.11094 (as for [0, -1], [0, 0]) and not NaN
public class Solution {
    private static double[] logSoftmax(double[] z, double temperature) {
        double max = Double.MIN_VALUE;
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

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] logP = logSoftmax(teacherLogits, temperature);
        double[] logQ = logSoftmax(studentLogits, temperature);
        return temperature * temperature * divergence(logP, logQ);
    }
}
