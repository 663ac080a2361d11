// WRONG: z = [4, 2]; divergence(z, [1, 1], 2): the statement leaves z as it is, afterwards it is [2, 1] (and optimalStudent(z, 2) differs by 0.5 instead of 1)
public class Solution {
    private static double[] scale(double[] z, double temperature) {
        for (int i = 0; i < z.length; i++) {
            z[i] /= temperature;
        }
        return z;
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
            out[i] = z[i] - max - Math.log(sum);
        }
        return out;
    }

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        return logSoftmax(scale(teacherLogits.clone(), temperature));
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] a = logSoftmax(scale(teacherLogits, temperature));
        double[] b = logSoftmax(studentLogits);
        double kl = 0;
        for (int i = 0; i < a.length; i++) {
            kl += Math.exp(a[i]) * (a[i] - b[i]);
        }
        return kl;
    }
}
