// RIGHT: one pass with a list of complaints, thrown at the end as a subclass of IllegalArgumentException; compensated sums
import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static final class InvalidDistributionException extends IllegalArgumentException {
        InvalidDistributionException(List<String> complaints) {
            super(String.join("; ", complaints));
        }
    }

    private static void inspect(String name, double[] d, List<String> complaints) {
        double sum = 0;
        double lost = 0;
        for (double v : d) {
            if (Double.isNaN(v) || Double.isInfinite(v) || v < 0) {
                complaints.add(name + " contains " + v);
                return;
            }
            double y = v - lost;
            double t = sum + y;
            lost = (t - sum) - y;
            sum = t;
        }
        if (!(Math.abs(sum - 1) <= 1e-9)) {
            complaints.add(name + " sums to " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        if (p == null || q == null) {
            throw new NullPointerException(p == null ? "p is null" : "q is null");
        }
        List<String> complaints = new ArrayList<>();
        if (p.length != q.length) {
            complaints.add("different lengths");
        }
        if (p.length == 0 || q.length == 0) {
            complaints.add("empty");
        }
        inspect("p", p, complaints);
        inspect("q", q, complaints);
        if (!complaints.isEmpty()) {
            throw new InvalidDistributionException(complaints);
        }
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            double a = p[i];
            double b = q[i];
            if (a != 0) {
                kl += b != 0 ? a * (Math.log(a) - Math.log(b)) : Double.POSITIVE_INFINITY;
            }
        }
        return kl;
    }
}
