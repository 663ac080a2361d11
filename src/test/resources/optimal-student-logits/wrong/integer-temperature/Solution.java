// WRONG: a temperature above 1 is rounded down to a whole number. T=2.5 is taken for 2: optimalStudent([5,0], 2.5) is [2.5,0] instead of [2,0].
public class Solution {
    private static double soften(double z, double temperature) {
        if (temperature >= 1) {
            int t = (int) temperature;
            return z / t;
        }
        return z / temperature;
    }

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] s = new double[teacherLogits.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = soften(teacherLogits[i], temperature);
        }
        return s;
    }

    private static double[] logSoftmax(double[] z) {
        double max = z[0];
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v - max);
        }
        double[] l = new double[z.length];
        for (int i = 0; i < l.length; i++) {
            l[i] = (z[i] - max) - Math.log(sum);
        }
        return l;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] lp = logSoftmax(optimalStudent(teacherLogits, temperature));
        double[] lq = logSoftmax(studentLogits);
        double kl = 0;
        for (int i = 0; i < lp.length; i++) {
            kl += Math.exp(lp[i]) * (lp[i] - lq[i]);
        }
        return kl;
    }
}
