// WRONG: divergence divides the caller's teacher logits by T. Call it twice at T=2: the second answer is that of T=4.
public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] s = new double[teacherLogits.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = teacherLogits[i] / temperature;
        }
        return s;
    }

    private static double logSumExp(double[] z) {
        double m = z[0];
        for (double v : z) {
            m = Math.max(m, v);
        }
        double s = 0;
        for (double v : z) {
            s += Math.exp(v - m);
        }
        return m + Math.log(s);
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] z = teacherLogits;
        for (int i = 0; i < z.length; i++) {
            z[i] /= temperature;
        }
        double la = logSumExp(z);
        double lb = logSumExp(studentLogits);
        double kl = 0;
        for (int i = 0; i < z.length; i++) {
            double lp = z[i] - la;
            kl += Math.exp(lp) * (lp - (studentLogits[i] - lb));
        }
        return kl;
    }
}
