// WRONG: Double.equals(0) compares with an Integer and is never true, so zeros in p are not skipped: p=[0,1], q=[0.5,0.5] gives NaN
import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> ps = new ArrayList<>();
        for (double x : p) ps.add(x);
        double sum = 0;
        for (int i = 0; i < ps.size(); i++) {
            Double a = ps.get(i);
            if (a.equals(0)) {
                continue;
            }
            sum += a * (Math.log(a) - Math.log(q[i]));
        }
        return sum;
    }
}
