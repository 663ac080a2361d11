// RIGHT: all four numbers are divided by the power of two of sigma2 (the divergence does not depend on the unit), Kahan sum, copies, debug line
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        int unit = Math.getExponent(sigma2);
        double s1 = Math.scalb(sigma1, -unit);
        double s2 = Math.scalb(sigma2, -unit);
        double d = Math.scalb(mu1 - mu2, -unit);
        double width = (s1 - s2) * (s1 + s2) / (s2 * s2);
        double shift = (d / s2) * (d / s2);
        return 0.5 * width + 0.5 * shift - Math.log(s1 / s2);
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double[][] copies = {mu1.clone(), sigma1.clone(), mu2.clone(), sigma2.clone()};
        double sum = 0;
        double carry = 0;
        for (int i = 0; i < copies[0].length; i++) {
            double y = kl_gaussian(copies[0][i], copies[1][i], copies[2][i], copies[3][i]) - carry;
            double t = sum + y;
            carry = (t - sum) - y;
            sum = t;
        }
        System.out.println("KL of " + copies[0].length + " components: " + sum);
        return sum;
    }
}
