public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double e = (sigma1 - sigma2) / sigma2;
        double z = (mu1 - mu2) / sigma2;
        double widths = e + e * e / 2 - Math.log1p(e);
        if (e < -0.5) {
            double r = sigma1 / sigma2;
            widths = r * r / 2 - 0.5 - Math.log(r);
        }
        return Math.max(0, widths + z * z / 2);
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double answer = 0;
        for (int i = mu1.length; i-- > 0; ) {
            answer = answer + kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return answer;
    }
}
