// WRONG: the student is log(p) with p clipped at 1e-15, so rare classes come out too likely. optimalStudent([100,0], 1): a difference of 34.5 instead of 100.
public class Solution {
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

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] s = logSoftmax(teacherLogits, temperature);
        for (int i = 0; i < s.length; i++) {
            s[i] = Math.log(Math.max(Math.exp(s[i]), 1e-15));
        }
        return s;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] lp = logSoftmax(teacherLogits, temperature);
        double[] lq = logSoftmax(studentLogits, 1);
        double kl = 0;
        for (int i = 0; i < lp.length; i++) {
            kl += Math.exp(lp[i]) * (lp[i] - lq[i]);
        }
        return kl;
    }
}
