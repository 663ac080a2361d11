// WRONG: optimalStudent([0, -1000], 1): the statement asks for a difference of 1000, here it is infinite (log 0)
public class Solution {
    private static double[] softmax(double[] z, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v / temperature);
        }
        double[] out = new double[z.length];
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            out[i] = Math.exp(z[i] / temperature - max);
            sum += out[i];
        }
        for (int i = 0; i < z.length; i++) {
            out[i] /= sum;
        }
        return out;
    }

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] out = softmax(teacherLogits, temperature);
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.log(out[i]);
        }
        return out;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : studentLogits) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : studentLogits) {
            sum += Math.exp(v - max);
        }
        double[] p = softmax(teacherLogits, temperature);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - (studentLogits[i] - max - Math.log(sum)));
            }
        }
        return kl;
    }
}
