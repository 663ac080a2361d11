public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }

    static void check(double got, double want) {
        if (Math.abs(got - want) > 1e-9) throw new AssertionError(got + " is not " + want);
    }

    public static void main(String... args) {
        check(kl_divergence(new double[] {0.5, 0.5}, new double[] {0.25, 0.75}), 0.143841036226);
        check(kl_divergence(new double[] {0, 0.5, 0.5}, new double[] {0.1, 0.4, 0.5}), 0.111571775657);
        System.out.println("all right");
    }
}
