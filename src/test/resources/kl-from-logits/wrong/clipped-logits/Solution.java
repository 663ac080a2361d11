public class Solution {
    public static double logSumExp(double[] z) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double number : z) {
            largest = Math.max(largest, number);
        }
        double sum = 0;
        for (double number : z) {
            sum += Math.exp(Math.max(-700, Math.min(700, number)) - largest);
        }
        return largest + Math.log(sum);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double logSumP = logSumExp(pLogits);
        double logSumQ = logSumExp(qLogits);
        double total = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double logP = pLogits[i] - logSumP;
            double logQ = qLogits[i] - logSumQ;
            total += Math.exp(logP) * (logP - logQ);
        }
        return total;
    }
}
