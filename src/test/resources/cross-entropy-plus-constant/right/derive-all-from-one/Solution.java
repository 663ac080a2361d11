// RIGHT: the constant is the loss of the perfect model; best is a stream minimum over indices
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[] losses(double[] p, double[][] models) {
        return Arrays.stream(models).mapToDouble(q -> {
            double total = 0;
            for (int i = 0; i < p.length; i++) {
                total += p[i] > 0 ? p[i] * -Math.log(q[i]) : 0;
            }
            return total;
        }).toArray();
    }

    public static double constant(double[] p) {
        return losses(p, new double[][] {p})[0];
    }

    public static double[] divergences(double[] p, double[][] models) {
        double c = constant(p);
        return Arrays.stream(losses(p, models)).map(loss -> loss - c).toArray();
    }

    public static int best(double[] p, double[][] models) {
        double[] loss = losses(p, models);
        return IntStream.range(0, loss.length).reduce(0, (a, b) -> loss[b] < loss[a] ? b : a);
    }
}
