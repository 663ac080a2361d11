/** Per-token estimators of KL: replace each throw by your own code. `gradus show kl-estimators` shows the statement. */
public class Solution {
    /** Gives the estimate -d for each token. */
    public static double[] k1(double[] logPolicy, double[] logReference) {
        throw new UnsupportedOperationException("k1 is yours to write");
    }

    /** Gives the estimate d^2 / 2 for each token. */
    public static double[] k2(double[] logPolicy, double[] logReference) {
        throw new UnsupportedOperationException("k2 is yours to write");
    }

    /** Gives the estimate e^d - 1 - d for each token. */
    public static double[] k3(double[] logPolicy, double[] logReference) {
        throw new UnsupportedOperationException("k3 is yours to write");
    }

    /** Gives what k1, k2 and k3 are on average over tokens that the policy writes; the arguments are probabilities. */
    public static double[] expectations(double[] policy, double[] reference) {
        throw new UnsupportedOperationException("expectations is yours to write");
    }

    /** Gives the mean of the values where the mask is true, 0 if it is so nowhere. */
    public static double masked_mean(double[] values, boolean[] mask) {
        throw new UnsupportedOperationException("masked_mean is yours to write");
    }
}
