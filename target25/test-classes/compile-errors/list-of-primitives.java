import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<double> terms = new ArrayList<>();
        return terms.size();
    }
}
