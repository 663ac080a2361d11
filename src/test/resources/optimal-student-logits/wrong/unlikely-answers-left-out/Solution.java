// WRONG: divergence([0, -30], [0, -10000], 1): the second adds 9.36e-14 * 9970 = 9.3e-10; the statement gives about 9.33e-10, this one about -1e-13
public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] out = new double[teacherLogits.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = teacherLogits[i] / temperature;
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
            out[i] = z[i] - max - Math.log(sum);
        }
        return out;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] a = logSoftmax(optimalStudent(teacherLogits, temperature));
        double[] b = logSoftmax(studentLogits);
        double kl = 0;
        for (int i = 0; i < a.length; i++) {
            double p = Math.exp(a[i]);
            if (p > 1e-12) {
                kl += p * (a[i] - b[i]);
            }
        }
        return kl;
    }
}
