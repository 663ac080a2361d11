// WRONG: drops zeros from p and from q separately, which shifts p against q: p=[0,0.5,0.5], q=[0.1,0.4,0.5] gives 0.9163 instead of 0.1116
import java.util.Arrays;
import java.util.Iterator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Iterator<Double> ps = Arrays.stream(p).filter(x -> x > 0).iterator();
        Iterator<Double> qs = Arrays.stream(q).filter(x -> x > 0).iterator();
        double sum = 0;
        while (ps.hasNext() && qs.hasNext()) {
            double a = ps.next(), b = qs.next();
            sum += a * (Math.log(a) - Math.log(b));
        }
        return sum;
    }
}
