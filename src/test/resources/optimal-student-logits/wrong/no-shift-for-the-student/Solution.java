// WRONG: the teacher's logits are made safe, the student's are not. teacher [0,0], student [1000,1000], T=1: NaN or Infinity instead of 0.
public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] s = new double[teacherLogits.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = teacherLogits[i] / temperature;
        }
        return s;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double max = teacherLogits[0];
        for (double v : teacherLogits) {
            max = Math.max(max, v);
        }
        double sa = 0;
        double sb = 0;
        for (int i = 0; i < teacherLogits.length; i++) {
            sa += Math.exp((teacherLogits[i] - max) / temperature);
            sb += Math.exp(studentLogits[i]);
        }
        double kl = 0;
        for (int i = 0; i < teacherLogits.length; i++) {
            double lp = (teacherLogits[i] - max) / temperature - Math.log(sa);
            double lq = studentLogits[i] - Math.log(sb);
            kl += Math.exp(lp) * (lp - lq);
        }
        return kl;
    }
}
