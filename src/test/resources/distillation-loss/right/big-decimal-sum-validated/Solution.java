import java.math.BigDecimal;

public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        if (teacherLogits.length != studentLogits.length || !(temperature > 0)) {
            throw new IllegalArgumentException();
        }
        double[] p = new double[teacherLogits.length];
        double[] logP = logs(teacherLogits, temperature);
        double[] logQ = logs(studentLogits, temperature);
        BigDecimal total = BigDecimal.ZERO;
        for (int i = p.length - 1; i >= 0; i--) {
            p[i] = Math.exp(logP[i]);
            total = total.add(new BigDecimal(p[i]).multiply(new BigDecimal(logP[i]).subtract(new BigDecimal(logQ[i]))));
        }
        double kl = Math.max(0, total.doubleValue());
        return kl * temperature * temperature;
    }

    private static double[] logs(double[] z, double t) {
        double top = Double.NEGATIVE_INFINITY;
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = z[i] / t;
            top = Math.max(top, out[i]);
        }
        double sum = 0;
        for (double x : out) {
            sum += Math.exp(x - top);
        }
        for (int i = 0; i < z.length; i++) {
            out[i] -= top + Math.log(sum);
        }
        return out;
    }
}
