public class Solution {
    public static double logSumExp(double[] z) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double number : z) {
            largest = Math.max(largest, number);
        }
        return all(z.length > 1000 ? java.util.Arrays.copyOf(z, 1000) : z, largest);
    }

    private static double all(double[] z, double largest) {
        double sum = 0;
        for (double number : z) {
            sum += Math.exp(number - largest);
        }
        return largest + Math.log(sum);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double logSumP = all(pLogits, java.util.Arrays.stream(pLogits).max().getAsDouble());
        double logSumQ = all(qLogits, java.util.Arrays.stream(qLogits).max().getAsDouble());
        double total = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double logP = pLogits[i] - logSumP;
            double logQ = qLogits[i] - logSumQ;
            total += Math.exp(logP) * (logP - logQ);
        }
        return total;
    }
}
