// Arrays of arrays, copies and fills.
// verdict: ACCEPTED
import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[][] both = {p.clone(), Arrays.copyOf(q, q.length)};
        double[][][] room = new double[2][p.length][1];
        Arrays.fill(room[0][0], 1);
        double[] terms = new double[p.length];
        System.arraycopy(both[0], 0, terms, 0, p.length);
        for (int i = 0; i < terms.length; i++) {
            terms[i] = terms[i] > 0 ? terms[i] * Math.log(terms[i] / both[1][i]) : room[1][0][0];
        }
        return Arrays.stream(terms).sum();
    }
}
