// Sets a bit that is very far away, in many sets.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED
import java.util.BitSet;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BitSet[] all = new BitSet[10];
        for (int i = 0; i < 10; i++) {
            all[i] = new BitSet();
            all[i].set(2_000_000_000);
        }
        return 0;
    }
}
