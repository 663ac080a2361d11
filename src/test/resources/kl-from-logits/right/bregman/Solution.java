import java.util.Arrays;

public class Solution {
    public static double logSumExp(double[] z) {
        double top = Arrays.stream(z).max().orElseThrow();
        return Math.log(Arrays.stream(z).map(x -> Math.exp(x - top)).sum()) + top;
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double a = Arrays.stream(pLogits).max().orElseThrow();
        double b = Arrays.stream(qLogits).max().orElseThrow();
        double weights = 0;
        double mean = 0;
        double sumQ = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double w = Math.exp(pLogits[i] - a);
            weights += w;
            mean += w * ((pLogits[i] - a) - (qLogits[i] - b));
            sumQ += Math.exp(qLogits[i] - b);
        }
        return mean / weights + Math.log(sumQ) - Math.log(weights);
    }
}
