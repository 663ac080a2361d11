// DOUBTFUL: minus the logarithm of the product of p^p: near a certain outcome the product rounds to 1 and relative precision is lost
public class Solution {
    public static double entropyInNats(double[] p) {
        double product = 1;
        for (double v : p) {
            product *= Math.pow(v, v);
        }
        return Math.max(0, -Math.log(product));
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
