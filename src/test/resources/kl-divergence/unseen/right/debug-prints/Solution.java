public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        System.out.println("called with " + java.util.Arrays.toString(p) + " and " + java.util.Arrays.toString(q));
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double term = p[i] * Math.log(p[i] / q[i]);
                System.out.println("i=" + i + " term=" + term);
                sum = sum + term;
            } else {
                System.err.println("skip " + i);
            }
        }
        System.out.printf("sum = %.6f%n", sum);
        return sum;
    }
}
