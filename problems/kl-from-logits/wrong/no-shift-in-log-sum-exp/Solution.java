public class Solution {
    public static double logSumExp(double[] z) {
        double sum = 0;
        for (double number : z) {
            sum += Math.exp(number);
        }
        return Math.log(sum);
    }

    private static double shifted(double[] z) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double number : z) {
            largest = Math.max(largest, number);
        }
        double[] rest = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            rest[i] = z[i] - largest;
        }
        return largest + logSumExp(rest);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double logSumP = shifted(pLogits);
        double logSumQ = shifted(qLogits);
        double total = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double logP = pLogits[i] - logSumP;
            double logQ = qLogits[i] - logSumQ;
            total += Math.exp(logP) * (logP - logQ);
        }
        return total;
    }
}
