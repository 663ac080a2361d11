/** A Monte-Carlo check of the Gaussian KL: replace each throw by your own code. `gradus show gaussian-kl-monte-carlo` shows the statement. */
public class Solution {
    /** Gives the mean of log p(x) - log q(x) over n draws from p = N(mu1, sigma1^2), made by new java.util.Random(seed). */
    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        throw new UnsupportedOperationException("estimate is yours to write");
    }

    /** Gives the standard error of this mean. */
    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        throw new UnsupportedOperationException("standard_error is yours to write");
    }

    /** Tells whether the closed form is at most so many standard errors (or 1e-9) away from the estimate. */
    public static boolean agrees(
            double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        throw new UnsupportedOperationException("agrees is yours to write");
    }
}
