import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            terms.add(p[i] * Math.log(p[i] / q[i]));
        }
        return terms.length;
    }
}
