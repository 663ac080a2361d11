// WRONG: takes the teacher's maximum off both models' logits; ([0,0],[1000,999],1) overflows in the student (Infinity or NaN instead of about 0.12)
public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (double z : teacherLogits) {
            max = Math.max(max, z);
        }
        double a = 0;
        double b = 0;
        for (int i = 0; i < teacherLogits.length; i++) {
            a += Math.exp((teacherLogits[i] - max) / temperature);
            b += Math.exp((studentLogits[i] - max) / temperature);
        }
        a = Math.log(a);
        b = Math.log(b);
        double kl = 0;
        for (int i = 0; i < teacherLogits.length; i++) {
            double lp = (teacherLogits[i] - max) / temperature - a;
            double lq = (studentLogits[i] - max) / temperature - b;
            kl += Math.exp(lp) * (lp - lq);
        }
        return kl * temperature * temperature;
    }
}
