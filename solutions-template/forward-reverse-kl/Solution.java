/** Forward and reverse KL on two peaks: replace each throw by your own code. `gradus show forward-reverse-kl` shows the statement. */
public class Solution {
    /** Gives the logarithms of the probabilities of a Gaussian on the grid x; their exponentials sum to 1. */
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        throw new UnsupportedOperationException("log_gaussian is yours to write");
    }

    /** Gives KL(p || q) in nats, with logQ[i] for the logarithm of q[i]. */
    public static double forward_kl(double[] p, double[] logQ) {
        throw new UnsupportedOperationException("forward_kl is yours to write");
    }

    /** Gives KL(q || p) in nats, with logQ[i] for the logarithm of q[i]. */
    public static double reverse_kl(double[] p, double[] logQ) {
        throw new UnsupportedOperationException("reverse_kl is yours to write");
    }

    /** Gives {mu, sigma} of the Gaussian with the smallest forward divergence; the search begins at mu and sigma. */
    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        // Minimiser.minimise(objective, start) searches for you.
        throw new UnsupportedOperationException("fit_forward is yours to write");
    }

    /** Gives {mu, sigma} of the Gaussian with the smallest reverse divergence near the given mu and sigma. */
    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        throw new UnsupportedOperationException("fit_reverse is yours to write");
    }
}
