public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        System.out.println("not written yet");
        System.out.println(p.length);
        return 0;
    }
}
