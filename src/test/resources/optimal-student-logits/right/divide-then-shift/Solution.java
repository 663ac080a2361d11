// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: z / T first and then z/T - logsumexp: at T = 0.01 numbers of the size 1e6 have an ulp of 1e-10, more than the 1e-11 the tests allow
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
        double[] a = optimalStudent(teacherLogits, temperature);
        double la = logSumExp(a);
        double lb = logSumExp(studentLogits);
        double kl = 0;
        for (int i = 0; i < a.length; i++) {
            double lp = a[i] - la;
            kl += Math.exp(lp) * (lp - (studentLogits[i] - lb));
        }
        return kl;
    }
}
