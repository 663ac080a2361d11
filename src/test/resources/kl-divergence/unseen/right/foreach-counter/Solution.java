import java.util.*;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = new ArrayList<>();
        int index = 0;
        for (double pi : p) {
            double qi = q[index++];
            if (pi == 0.0) continue; // 0 * log 0 is 0
            terms.add(pi * Math.log(pi / qi));
        }
        double answer = 0.0;
        for (Double t : terms) answer += t;
        return answer;
    }
}
