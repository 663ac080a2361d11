import java.math.BigDecimal;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        PrimitiveIterator.OfDouble truth = DoubleStream.of(p).iterator();
        PrimitiveIterator.OfDouble belief = DoubleStream.of(q).iterator();
        BigDecimal total = BigDecimal.ZERO;
        while (truth.hasNext()) {
            double a = truth.nextDouble();
            double b = belief.nextDouble();
            if (a == 0.0) {
                continue;
            }
            double surprise = Math.log(a) - Math.log(b);
            total = total.add(new BigDecimal(a * surprise));
        }
        return total.doubleValue();
    }
}
