// WRONG: divergence([0, 0], [1000, 1000], 1): the statement gives 0, this one Infinity
public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] out = new double[teacherLogits.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = teacherLogits[i] / temperature;
        }
        return out;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] z = optimalStudent(teacherLogits, temperature);
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sumP = 0;
        double sumQ = 0;
        for (int i = 0; i < z.length; i++) {
            sumP += Math.exp(z[i] - max);
            sumQ += Math.exp(studentLogits[i]);
        }
        double kl = 0;
        for (int i = 0; i < z.length; i++) {
            double logP = z[i] - max - Math.log(sumP);
            double logQ = studentLogits[i] - Math.log(sumQ);
            kl += Math.exp(logP) * (logP - logQ);
        }
        return kl;
    }
}
