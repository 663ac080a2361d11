public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double mean = 0;
        for (double z : teacherLogits) {
            mean += z / teacherLogits.length;
        }
        double[] out = teacherLogits.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = (out[i] - mean) / temperature;
        }
        return out;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double a = Double.NEGATIVE_INFINITY;
        double b = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < teacherLogits.length; i++) {
            a = Math.max(a, teacherLogits[i] / temperature);
            b = Math.max(b, studentLogits[i]);
        }
        double sumA = 0;
        double sumB = 0;
        double mean = 0;
        for (int i = 0; i < teacherLogits.length; i++) {
            double w = Math.exp(teacherLogits[i] / temperature - a);
            sumA += w;
            sumB += Math.exp(studentLogits[i] - b);
            mean += w * ((teacherLogits[i] / temperature - a) - (studentLogits[i] - b));
        }
        return Math.max(0, mean / sumA + Math.log(sumB) - Math.log(sumA));
    }
}
