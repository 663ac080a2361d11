// WRONG: softmax is safe, but then p * log(p / q) with a q that underflows to 0. teacher [0,0], student [0,-800], T=1: Infinity instead of 399.3.
public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] s = new double[teacherLogits.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = teacherLogits[i] / temperature;
        }
        return s;
    }

    private static double[] softmax(double[] z, double temperature) {
        double max = z[0];
        for (double v : z) {
            max = Math.max(max, v);
        }
        double[] p = new double[z.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((z[i] - max) / temperature);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] p = softmax(teacherLogits, temperature);
        double[] q = softmax(studentLogits, 1);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return kl;
    }
}
