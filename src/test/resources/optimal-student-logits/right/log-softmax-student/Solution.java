// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: the student's logits are the log-probabilities; a natural answer, but the constant may be far above the 1000 that the statement allows (teacher [10000, 10000], T = 0.01)
public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : teacherLogits) {
            max = Math.max(max, v);
        }
        double[] l = new double[teacherLogits.length];
        double sum = 0;
        for (int i = 0; i < l.length; i++) {
            l[i] = (teacherLogits[i] - max) / temperature;
            sum += Math.exp(l[i]);
        }
        for (int i = 0; i < l.length; i++) {
            l[i] -= Math.log(sum);
        }
        return l;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] lp = optimalStudent(teacherLogits, temperature);
        double[] lq = optimalStudent(studentLogits, 1);
        double kl = 0;
        for (int i = 0; i < lp.length; i++) {
            kl += Math.exp(lp[i]) * (lp[i] - lq[i]);
        }
        return kl;
    }
}
