public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] out = lowered(teacherLogits);
        for (int i = 0; i < out.length; i++) {
            out[i] /= temperature;
        }
        return out;
    }

    private static double[] lowered(double[] z) {
        double top = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            top = Math.max(top, v);
        }
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = z[i] - top;
        }
        return out;
    }

    /** lse(w) - lse(z) + sum of p (z - w), where the largest of z and of w is 0. */
    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] z = optimalStudent(teacherLogits, temperature);
        double[] w = lowered(studentLogits);
        double sumZ = 0;
        double sumW = 0;
        double weighted = 0;
        for (int i = 0; i < z.length; i++) {
            double e = Math.exp(z[i]);
            sumZ += e;
            sumW += Math.exp(w[i]);
            weighted += e * (z[i] - w[i]);
        }
        return Math.log(sumW) - Math.log(sumZ) + weighted / sumZ;
    }
}
