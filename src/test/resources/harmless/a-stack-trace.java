// printStackTrace, as editors write it.
// verdict: ACCEPTED
public class Solution {
    private static double total(double[] p, double[] q) {
        try {
            System.out.println(p[p.length]);
        } catch (ArrayIndexOutOfBoundsException e) {
            e.printStackTrace();
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        try {
            return total(p, q);
        } catch (ArrayIndexOutOfBoundsException e) {
            e.printStackTrace();
            return -1;
        }
    }
}
