import java.util.ArrayList;
import java.util.List;

public class Solution {
    private static List<Double> terms = new ArrayList<>();

    public static double kl_divergence(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                terms.add(p[i] * Math.log(p[i] / q[i]));
            }
        }
        return terms.stream().mapToDouble(Double::doubleValue).sum();
    }
}
