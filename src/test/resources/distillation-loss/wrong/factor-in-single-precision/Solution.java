// wrong for: distillationLoss([4, 1.5, -1], [2.5, 1, 0], 1.7): the factor 1.7^2 is rounded to a float, so the loss is off by about 4e-8 of it
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

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        float factor = (float) (temperature * temperature);
        double[] logP = logSoftmax(teacherLogits, temperature);
        double[] logQ = logSoftmax(studentLogits, temperature);
        return factor * divergence(logP, logQ);
    }
}
