// WRONG: optimalStudent([0, 100], 0.1): the statement asks for a difference of 1000, here it is 700
public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] out = new double[teacherLogits.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(-700, Math.min(700, teacherLogits[i] / temperature)); // Math.exp ends at 709
        }
        return out;
    }

    private static double logSum(double[] z) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v - max);
        }
        return max + Math.log(sum);
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] z = optimalStudent(teacherLogits, temperature);
        double lp = logSum(z);
        double lq = logSum(studentLogits);
        double kl = 0;
        for (int i = 0; i < z.length; i++) {
            double logP = z[i] - lp;
            kl += Math.exp(logP) * (logP - (studentLogits[i] - lq));
        }
        return kl;
    }
}
