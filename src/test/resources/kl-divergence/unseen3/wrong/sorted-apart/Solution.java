// WRONG: sorts copies of p and q each by itself, the pairs are lost: p=[0.9,0.1], q=[0.1,0.9] gives 0 instead of 1.7578
import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        // small numbers first, for the accuracy of the sum
        double[] a = Arrays.stream(p).sorted().toArray();
        double[] b = Arrays.stream(q).sorted().toArray();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                sum += a[i] * (Math.log(a[i]) - Math.log(b[i]));
            }
        }
        return sum;
    }
}
