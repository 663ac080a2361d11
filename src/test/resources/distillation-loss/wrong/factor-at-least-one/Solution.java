// WRONG: the factor T squared is not applied below T=1; any different logits at T=0.5
public class Solution {
    private static double[] logSoftmax(double[] z, double temperature) {
        double top = z[0];
        for (double v : z) {
            top = Math.max(top, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp((v - top) / temperature);
        }
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = (z[i] - top) / temperature - Math.log(sum);
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
        return Math.max(1.0, temperature * temperature) * kl;
    }
}
