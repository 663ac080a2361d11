public class Solution {
    public static void main(String[] args) {
        public static double kl_divergence(double[] p, double[] q) {
            return 0;
        }
    }
}
