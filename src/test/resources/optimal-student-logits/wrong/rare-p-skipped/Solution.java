// WRONG: skips p_i below 1e-12; divergence([0,-30],[0,-10000],1) gives 0, not 9.3e-10
public class Solution {
    private static double[] logSoftmax(double[] z) {
        double top = Double.NEGATIVE_INFINITY;
        for (double x : z) {
            top = Math.max(top, x);
        }
        double sum = 0.0;
        for (double x : z) {
            sum += Math.exp(x - top);
        }
        double norm = Math.log(sum);
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = (z[i] - top) - norm;
        }
        return out;
    }

    private static double[] soften(double[] z, double temperature) {
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = z[i] / temperature;
        }
        return out;
    }

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        return logSoftmax(soften(teacherLogits, temperature));
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] lp = logSoftmax(soften(teacherLogits, temperature));
        double[] lq = logSoftmax(studentLogits);
        double kl = 0.0;
        for (int i = 0; i < lp.length; i++) {
            double p = Math.exp(lp[i]);
            if (p < 1e-12) {
                continue;
            }
            double gap = lp[i] - lq[i];
            kl += p * gap;
        }
        return kl;
    }
}
