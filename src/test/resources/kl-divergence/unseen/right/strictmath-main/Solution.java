public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        var result = 0.0;
        for (var i = 0; i < p.length; i++) {
            if (p[i] > 0 && q[i] > 0) {
                result += p[i] * StrictMath.log(p[i] / q[i]);
            }
        }
        return result;
    }

    public static void main(String[] args) {
        System.out.println(kl_divergence(new double[] {0.5, 0.5}, new double[] {0.25, 0.75}));
        System.out.println("expected 0.143841036226");
        System.out.println(kl_divergence(new double[] {0.0, 0.5, 0.5}, new double[] {0.1, 0.4, 0.5}));
        System.out.println("expected 0.111571775657");
    }
}
