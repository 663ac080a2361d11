// DOUBTFUL: log q_i = z_i / T - logsumexp(z / T) exactly as in the statement, where the max is added back: at T = 0.01 with logits of 10000 z/T is 1e6, at T = 1000 errors grow by T^2
public class Solution {
    private static double logSumExp(double[] z, double t) {
        double max = z[0];
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v / t - max / t);
        }
        return max / t + Math.log(sum);
    }

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double a = logSumExp(teacherLogits, temperature);
        double b = logSumExp(studentLogits, temperature);
        double kl = 0;
        for (int i = 0; i < teacherLogits.length; i++) {
            double lp = teacherLogits[i] / temperature - a;
            double lq = studentLogits[i] / temperature - b;
            kl += Math.exp(lp) * (lp - lq);
        }
        return temperature * temperature * kl;
    }
}
