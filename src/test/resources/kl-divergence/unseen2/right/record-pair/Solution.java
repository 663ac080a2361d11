import java.util.ArrayList;
import java.util.List;

public class Solution {
    record Pair(double p, double q) {
        double term() {
            return p == 0 ? 0 : p * Math.log(p / q);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < p.length; i++) pairs.add(new Pair(p[i], q[i]));
        return pairs.stream().mapToDouble(Pair::term).sum();
    }
}
