// RIGHT: two primitive iterators side by side
import java.util.Arrays;
import java.util.PrimitiveIterator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        PrimitiveIterator.OfDouble truth = Arrays.stream(p).iterator();
        PrimitiveIterator.OfDouble belief = Arrays.stream(q).iterator();
        double cost = 0.0;
        while (truth.hasNext() && belief.hasNext()) {
            final double a = truth.nextDouble();
            final double b = belief.nextDouble();
            switch (Double.compare(a, 0.0)) {
                case 1:
                    cost += a * (Math.log(a) - Math.log(b));
                    break;
                default:
                    break;
            }
        }
        return cost;
    }
}
