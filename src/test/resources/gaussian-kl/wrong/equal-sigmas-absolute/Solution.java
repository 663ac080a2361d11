// WRONG: sigmas within 1e-12 count as equal; kl_gaussian(0,1e-20,0,2e-20) must be 0.318
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        if (Math.abs(sigma1 - sigma2) < 1e-12) return d * d / 2;
        return -Math.log(r) + r * r / 2 + d * d / 2 - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        for (int k = 0; k < mu1.length; k++) {
            sum += kl_gaussian(mu1[k], sigma1[k], mu2[k], sigma2[k]);
        }
        return sum;
    }
}
