// WRONG: softens the student only for T > 1; ([1,0],[0,1],0.5) compares a sharpened teacher with a student at temperature 1
public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] p = logSoftmax(teacherLogits, temperature);
        double[] q = logSoftmax(studentLogits, temperature > 1 ? temperature : 1);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            kl += Math.exp(p[i]) * (p[i] - q[i]);
        }
        return temperature * temperature * kl;
    }

    private static double[] logSoftmax(double[] z, double t) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp((v - max) / t);
        }
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = (z[i] - max) / t - Math.log(sum);
        }
        return out;
    }
}
