// wrong for: distillationLoss([0, 0], [1000, 0], 1), which is 500 - log 2 = 499.306852819... and not Infinity
public class Solution {
    private static double logSum(double[] z, double shift, double temperature) {
        double sum = 0;
        for (double v : z) {
            sum += Math.exp((v - shift) / temperature);
        }
        return Math.log(sum);
    }

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : teacherLogits) {
            max = Math.max(max, v);
        }
        double logT = logSum(teacherLogits, max, temperature);
        double logS = logSum(studentLogits, max, temperature);
        double total = 0;
        for (int i = 0; i < teacherLogits.length; i++) {
            double logP = (teacherLogits[i] - max) / temperature - logT;
            double logQ = (studentLogits[i] - max) / temperature - logS;
            total += Math.exp(logP) * (logP - logQ);
        }
        return temperature * temperature * total;
    }
}
