/** KL between Gaussians in closed form: replace each throw by your own code. `gradus show gaussian-kl` shows the statement. */
public class Solution {
    /** Gives the divergence of N(mu1, sigma1^2) from N(mu2, sigma2^2) in nats; the sigmas are standard deviations. */
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        throw new UnsupportedOperationException("kl_gaussian is yours to write");
    }

    /** Gives the divergence between Gaussians of independent components in nats. */
    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        throw new UnsupportedOperationException("kl_diagonal is yours to write");
    }
}
