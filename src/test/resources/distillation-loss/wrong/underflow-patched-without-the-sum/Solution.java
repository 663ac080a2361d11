// wrong for: distillationLoss([0, 0, 1000], [1000, 1000, 0], 1), which is 1000 + log 2 and not 1000
public class Solution {
    private static double[] logSoftmax(double[] z, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double[] prob = new double[z.length];
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            prob[i] = Math.exp((z[i] - max) / temperature);
            sum += prob[i];
        }
        double[] result = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            double share = prob[i] / sum;
            // where the share underflows its logarithm is the score itself
            result[i] = share > 0 ? Math.log(share) : (z[i] - max) / temperature;
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
