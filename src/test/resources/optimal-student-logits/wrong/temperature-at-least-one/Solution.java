// WRONG: a temperature below 1 counts as 1 for the optimal student; optimalStudent([1,0],0.5) has the difference 1, not 2
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
        return logSoftmax(soften(teacherLogits, Math.max(1.0, temperature)));
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] lp = logSoftmax(soften(teacherLogits, temperature));
        double[] lq = logSoftmax(studentLogits);
        double kl = 0.0;
        for (int i = 0; i < lp.length; i++) {
            double p = Math.exp(lp[i]);
            double gap = lp[i] - lq[i];
            kl += p * gap;
        }
        return kl;
    }
}
