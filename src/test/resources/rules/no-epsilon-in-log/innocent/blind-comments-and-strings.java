public class Solution {

    static final String WARNING =
            "do not write Math.log(p[i] + 1e-12) or Math.log(Math.max(q[i], 1e-12)): it biases the answer";

    /*
     * The tempting variant is
     *
     *     double eps = 1e-12;
     *     kl += p[i] * Math.log((p[i] + eps) / (q[i] + eps));
     *
     * and it is wrong by about 7 in the logarithm where q[i] = 1e-15.
     */
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) { // mask, no + eps
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return kl;
    }

    public static void main(String[] args) {
        System.out.println(WARNING);
        System.out.println(kl_divergence(new double[] {0, 1}, new double[] {0.5, 0.5}));
    }
}
