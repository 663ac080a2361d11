public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] logP = logSoftmax(teacherLogits, temperature);
        double[] logQ = logSoftmax(studentLogits, temperature);
        double kl = 0;
        for (int i = 0; i < logP.length; i++) {
            kl += Math.exp(logP[i]) * (logP[i] - logQ[i]);
        }
        return temperature * temperature * kl;
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
            double share = Math.exp((logits[i] - largest) / temperature) / sum;
            logs[i] = share > 0 ? Math.log(share) : (logits[i] - largest) / temperature;
        }
        return logs;
    }
}
