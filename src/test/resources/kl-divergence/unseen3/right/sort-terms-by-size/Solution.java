import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = new ArrayList<>();
        for (int i = 0; i < p.length; i++)
            if (p[i] > 0)
                terms.add(p[i] * (Math.log(p[i]) - Math.log(q[i])));
        terms.sort(Comparator.comparingDouble(Math::abs));   // small ones first
        double s = 0;
        for (Double t : terms) s += t;
        return s;
    }
}
