// WRONG: the mask is in the cross-entropy only; klDivergence of a p with a zero, ([0,0.5,0.5],[0.1,0.4,0.5]), is NaN
import java.util.Arrays;

public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] > 0 ? p[i] * Math.log(q[i]) : 0;
        }
        return -sum;
    }

    public static double klDivergence(double[] p, double[] q) {
        double entropy = -Arrays.stream(p).map(x -> x * Math.log(x)).sum();
        return crossEntropy(p, q) - entropy;
    }
}
