import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = new List<>();
        return terms.size();
    }
}
