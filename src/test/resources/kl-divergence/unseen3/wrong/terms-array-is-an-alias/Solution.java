// WRONG: "terms" is p itself and no copy, so p holds the terms afterwards: after p=[0.5,0.5], q=[0.25,0.75] p is [0.3466,-0.2027]
import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = p;
        Arrays.setAll(terms, i -> {
            double x = p[i];
            return x > 0 ? x * (Math.log(x) - Math.log(q[i])) : 0;
        });
        return Arrays.stream(terms).sum();
    }
}
