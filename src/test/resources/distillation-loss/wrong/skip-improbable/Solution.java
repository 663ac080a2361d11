// WRONG: skips p below 1e-9; teacher [22,0], student [0,-10000], T=1 must be about 2.8e-6
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
            if (Math.exp(p[i]) < 1e-9) continue;
            kl += Math.exp(p[i]) * (p[i] - q[i]);
        }
        return temperature * temperature * kl;
    }
}
