// WRONG: shifts by the mean, not the maximum; [3000,0] against [0,3000] at T=1 overflows, must be 3000
public class Solution {
    private static double[] logSoftmax(double[] z, double temperature) {
        double top = 0;
        for (double v : z) {
            top += v / z.length;
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
        return temperature * temperature * kl;
    }
}
