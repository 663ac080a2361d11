// WRONG: takes the logarithm of the softmax, skipping p = 0: ([1000,0],[0,1000],1) gives Infinity instead of 1000
public class Solution {
    private static double[] softmax(double[] z, double t) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double[] e = new double[z.length];
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            e[i] = Math.exp((z[i] - max) / t);
            sum += e[i];
        }
        for (int i = 0; i < e.length; i++) {
            e[i] /= sum;
        }
        return e;
    }

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] p = softmax(teacherLogits, temperature);
        double[] q = softmax(studentLogits, temperature);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return temperature * temperature * kl;
    }
}
