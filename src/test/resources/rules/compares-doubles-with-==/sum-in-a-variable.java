public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (double x : p) {
            sum = sum + x;
        }
        if (sum == 1.0) { // FINDING: compares-doubles-with-==
            System.out.println("good");
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
