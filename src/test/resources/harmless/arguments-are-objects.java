// Boxes everywhere.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Double sum = Double.valueOf(0);
        for (Integer i = 0; i < p.length; i++) {
            Double a = p[i];
            sum += a.compareTo(0.0) > 0 ? a * Math.log(a / q[i]) : Integer.valueOf(0);
        }
        return sum;
    }
}
