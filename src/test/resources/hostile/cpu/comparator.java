// Never ends when the library compares.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED
import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Integer> all = new ArrayList<>(List.of(1, 2, 3));
        all.sort((a, b) -> {
            while (true) {
            }
        });
        return 0;
    }
}
