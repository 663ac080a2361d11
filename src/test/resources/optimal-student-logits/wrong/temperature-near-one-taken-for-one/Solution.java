// WRONG: optimalStudent([0, 1000], 1.005): the statement asks for a difference of 995.0248..., here it is 1000
public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] out = teacherLogits.clone();
        if (Math.abs(temperature - 1) < 0.01) {
            return out; // at T = 1 the teacher's own logits are optimal
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= temperature;
        }
        return out;
    }

    private static double[] logSoftmax(double[] z) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v - max);
        }
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = (z[i] - max) - Math.log(sum);
        }
        return out;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] a = logSoftmax(optimalStudent(teacherLogits, temperature));
        double[] b = logSoftmax(studentLogits);
        double kl = 0;
        for (int i = 0; i < a.length; i++) {
            kl += Math.exp(a[i]) * (a[i] - b[i]);
        }
        return kl;
    }
}
