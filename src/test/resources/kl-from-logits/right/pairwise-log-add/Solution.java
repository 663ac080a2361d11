import java.math.BigDecimal;

public class Solution {
    public static double logSumExp(double[] z) {
        double total = z[0];
        for (int i = 1; i < z.length; i++) {
            double high = Math.max(total, z[i]);
            double low = Math.min(total, z[i]);
            total = high + Math.log1p(Math.exp(low - high));
        }
        return total;
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        if (pLogits.length != qLogits.length) {
            throw new IllegalArgumentException("lengths");
        }
        double lseP = logSumExp(pLogits);
        double lseQ = logSumExp(qLogits);
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < pLogits.length; i++) {
            double ratio = (pLogits[i] - lseP) - (qLogits[i] - lseQ);
            total = total.add(new BigDecimal(Math.exp(pLogits[i] - lseP)).multiply(new BigDecimal(ratio)));
        }
        return total.doubleValue();
    }
}
