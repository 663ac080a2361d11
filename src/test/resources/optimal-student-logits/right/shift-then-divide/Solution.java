// RIGHT: the largest logit is taken off before the division by T, log-softmax for both, loops
public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] student = new double[teacherLogits.length];
        for (int i = 0; i < student.length; i++) {
            student[i] = teacherLogits[i] / temperature;
        }
        return student;
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
        double logSum = Math.log(sum);
        for (int i = 0; i < l.length; i++) {
            l[i] -= logSum;
        }
        return l;
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
