public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        int n = teacherLogits.length;
        double a = teacherLogits[0];
        double b = studentLogits[0];
        for (int i = 1; i < n; i++) {
            a = Math.max(a, teacherLogits[i]);
            b = Math.max(b, studentLogits[i]);
        }
        double sumA = 0;
        double sumB = 0;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            double w = Math.exp((teacherLogits[i] - a) / temperature);
            sumA += w;
            sumB += Math.exp((studentLogits[i] - b) / temperature);
            mean += w * ((teacherLogits[i] - a) - (studentLogits[i] - b)) / temperature;
        }
        return temperature * temperature * (mean / sumA + Math.log(sumB / sumA));
    }
}
