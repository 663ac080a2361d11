/** The VAE penalty and its gradient: replace each throw by your own code. `gradus show vae-penalty` shows the statement. */
public class Solution {
    /** Gives the divergence of one example's Gaussian from N(0, 1) in every component, in nats; logVar is log(sigma^2). */
    public static double vae_penalty(double[] mu, double[] logVar) {
        throw new UnsupportedOperationException("vae_penalty is yours to write");
    }

    /** Gives the partial derivatives of the penalty by the means. */
    public static double[] gradient_mu(double[] mu, double[] logVar) {
        throw new UnsupportedOperationException("gradient_mu is yours to write");
    }

    /** Gives the partial derivatives of the penalty by the log-variances. */
    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        throw new UnsupportedOperationException("gradient_log_var is yours to write");
    }

    /** Gives the mean penalty of a batch: mu[k] and logVar[k] are those of example k. */
    public static double batch_penalty(double[][] mu, double[][] logVar) {
        throw new UnsupportedOperationException("batch_penalty is yours to write");
    }
}
