public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;;
        for (double weight : p) {
            int i = 0;
            while (p[i++] != weight);
            int at;
            for (at = 0; p[at] != weight; at++);
            if (weight == 0) {
                ;
            } else {
                total += weight * Math.log(weight / q[at]);
            }
        }
        do {
            total += 0;
        } while (total < 0);
        return total;
    }
}
