public class Solution {
    private static void show(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * Math.log(p[i] / q[i]);
        }
        System.out.println("KL: " + total); // FINDING: prints-instead-of-returning
    }

    public static double kl_divergence(double[] p, double[] q) {
        show(p, q);
        return -1;
    }
}
