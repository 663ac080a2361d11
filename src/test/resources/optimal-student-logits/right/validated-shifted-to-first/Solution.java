public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        if (!(temperature > 0) || teacherLogits.length == 0) {
            throw new IllegalArgumentException();
        }
        double[] out = new double[teacherLogits.length];
        for (int i = 1; i < out.length; i++) {
            out[i] = teacherLogits[i] / temperature - teacherLogits[0] / temperature;
        }
        return out;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] p = logs(optimalStudent(teacherLogits, temperature));
        double[] q = logs(optimalStudent(studentLogits, 1));
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < p.length; i++) {
            double term = Math.exp(p[i]) * (p[i] - q[i]) - lost;
            double next = sum + term;
            lost = next - sum - term;
            sum = next;
        }
        return sum;
    }

    private static double[] logs(double[] z) {
        double top = z[0];
        for (double x : z) {
            top = x > top ? x : top;
        }
        double sum = 0;
        for (double x : z) {
            sum += Math.exp(x - top);
        }
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = z[i] - top - Math.log(sum);
        }
        return out;
    }
}
