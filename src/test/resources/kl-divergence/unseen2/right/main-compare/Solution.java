public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }
    public static void main(String[] args) {
        double got = kl_divergence(new double[] {0.5, 0.5}, new double[] {0.25, 0.75});
        System.out.println(Math.abs(got - 0.143841036226) < 1e-9 ? "ok" : "bad");
        System.out.println(Math.log(got + 1e-12));
    }
}
