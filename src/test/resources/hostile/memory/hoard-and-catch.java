// Catches the lack of memory, and answers.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED
import java.util.ArrayList;
import java.util.List;

public class Solution {
    private static double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        List<long[]> all = new ArrayList<>();
        try {
            while (true) {
                all.add(new long[100_000]);
            }
        } catch (Throwable e) {
            all.clear();
        }
        return total(p, q);
    }
}
