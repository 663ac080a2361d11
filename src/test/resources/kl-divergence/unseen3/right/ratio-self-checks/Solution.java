public class Solution {

    public static double kl_divergence(double[] p, double[] q) {
        double d = 0.0;
        for (int i = 0; i < p.length; i++) {
            // the condition on q is redundant for valid input, but does no harm
            if (p[i] > 0.0 && q[i] > 0.0) d += p[i] * Math.log(p[i] / q[i]);
        }
        return d;
    }

    private static void assertClose(double expected, double actual) {
        if (Math.abs(expected - actual) > 1e-9) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }

    public static void main(String[] args) {
        assertClose(0.143841036226, kl_divergence(new double[]{.5, .5}, new double[]{.25, .75}));
        assertClose(0.111571775657, kl_divergence(new double[]{0, .5, .5}, new double[]{.1, .4, .5}));
        assertClose(0, kl_divergence(new double[]{1}, new double[]{1}));
        double[] p = {0.2, 0.3, 0.5};
        assertClose(0, kl_divergence(p, p.clone()));
        System.out.println("all good");
    }
}
