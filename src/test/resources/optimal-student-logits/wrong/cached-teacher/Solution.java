// WRONG: the softened teacher is kept by the array alone, without the temperature. divergence(z, s, 2) and then divergence(z, s, 5): the same number twice.
import java.util.Map;
import java.util.WeakHashMap;

public class Solution {
    private static final Map<double[], double[]> TEACHERS = new WeakHashMap<>();

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] s = new double[teacherLogits.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = teacherLogits[i] / temperature;
        }
        return s;
    }

    private static double[] logSoftmax(double[] z, double temperature) {
        double max = z[0];
        for (double v : z) {
            max = Math.max(max, v);
        }
        double[] l = new double[z.length];
        double sum = 0;
        for (int i = 0; i < l.length; i++) {
            l[i] = (z[i] - max) / temperature;
            sum += Math.exp(l[i]);
        }
        for (int i = 0; i < l.length; i++) {
            l[i] -= Math.log(sum);
        }
        return l;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] lp = TEACHERS.computeIfAbsent(teacherLogits, z -> logSoftmax(z, temperature));
        double[] lq = logSoftmax(studentLogits, 1);
        double kl = 0;
        for (int i = 0; i < lp.length; i++) {
            kl += Math.exp(lp[i]) * (lp[i] - lq[i]);
        }
        return kl;
    }
}
