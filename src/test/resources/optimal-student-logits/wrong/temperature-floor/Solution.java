// WRONG: temperatures below 0.1 are raised to 0.1 "for stability". optimalStudent([1,0], 0.02): [10,0] instead of [50,0].
public class Solution {
    private static double safe(double temperature) {
        return Math.max(temperature, 0.1);
    }

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double t = safe(temperature);
        double[] s = new double[teacherLogits.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = teacherLogits[i] / t;
        }
        return s;
    }

    private static double[] logSoftmax(double[] z, double temperature) {
        double max = z[0];
        for (double v : z) {
            max = Math.max(max, v);
        }
        double[] l = new double[z.length];
        double sum = 0;
        for (int i = 0; i < l.length; i++) {
            l[i] = (z[i] - max) / temperature;
            sum += Math.exp(l[i]);
        }
        for (int i = 0; i < l.length; i++) {
            l[i] -= Math.log(sum);
        }
        return l;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] lp = logSoftmax(teacherLogits, safe(temperature));
        double[] lq = logSoftmax(studentLogits, 1);
        double kl = 0;
        for (int i = 0; i < lp.length; i++) {
            kl += Math.exp(lp[i]) * (lp[i] - lq[i]);
        }
        return kl;
    }
}
