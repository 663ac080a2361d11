public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] student = new double[teacherLogits.length];
        for (int i = 0; i < student.length; i++) {
            student[i] = Math.exp(logSoftmax(teacherLogits, temperature)[i]);
        }
        for (int i = 0; i < student.length; i++) {
            student[i] = Math.log(student[i]);
        }
        return student;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] logP = logSoftmax(teacherLogits, temperature);
        double[] logQ = logSoftmax(studentLogits, 1);
        double kl = 0;
        for (int i = 0; i < logP.length; i++) {
            kl += Math.exp(logP[i]) * (logP[i] - logQ[i]);
        }
        return kl;
    }

    private static double[] logSoftmax(double[] logits, double temperature) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            largest = Math.max(largest, logit);
        }
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp((logit - largest) / temperature);
        }
        double[] logs = new double[logits.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (logits[i] - largest) / temperature - Math.log(sum);
        }
        return logs;
    }
}
