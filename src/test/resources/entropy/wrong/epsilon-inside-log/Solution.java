// WRONG: adds 1e-10 inside the logarithm: [0.7,0.3] is off by 2e-10, and [1,0,0] or many tiny numbers by much more than 1e-9 of the answer
public class Solution {
    private static final double EPS = 1e-10;

    public static double entropyInNats(double[] p) {
        double h = 0;
        for (double v : p) {
            h -= v * Math.log(v + EPS);
        }
        return h;
    }

    public static double entropyInBits(double[] p) {
        double h = 0;
        for (double v : p) {
            h -= v * Math.log(v + EPS) / Math.log(2);
        }
        return h;
    }
}
