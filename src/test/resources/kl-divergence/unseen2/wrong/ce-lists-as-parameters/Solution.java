import java.util.List;
public class Solution {
    public static double kl_divergence(List<Double> p, List<Double> q) {
        double s = 0;
        for (int i = 0; i < p.size(); i++) {
            if (p.get(i) > 0) s += p.get(i) * Math.log(p.get(i) / q.get(i));
        }
        return s;
    }
}
