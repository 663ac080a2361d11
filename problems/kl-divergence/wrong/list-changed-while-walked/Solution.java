import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            positions.add(i);
        }
        for (Integer position : positions) {
            if (p[position] == 0) {
                positions.remove(position);
            }
        }
        double total = 0;
        for (int i : positions) {
            total += p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }
}
