public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return 0;
    }
}
import java.util.List;
