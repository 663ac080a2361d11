import java.math.BigDecimal;

public class Solution {
    public static double entropyInNats(double[] p) {
        return entropyInBits(p) * Math.log(2);
    }

    public static double entropyInBits(double[] p) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = p.length - 1; i >= 0; i--) {
            if (p[i] != 0) {
                double bits = -Math.log10(p[i]) / Math.log10(2);
                total = total.add(BigDecimal.valueOf(p[i]).multiply(BigDecimal.valueOf(bits)));
            }
        }
        return total.doubleValue();
    }
}
