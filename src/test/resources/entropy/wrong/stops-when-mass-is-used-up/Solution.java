// WRONG: stops summing when the numbers so far make 1 (within 1e-12): [1 - 1e-13, 1e-13] loses its tiny outcome, which has most of the entropy
public class Solution {
    public static double entropyInNats(double[] p) {
        double h = 0;
        double mass = 0;
        for (int i = 0; i < p.length && mass < 1 - 1e-12; i++) {
            if (p[i] > 0) {
                h -= p[i] * Math.log(p[i]);
                mass += p[i];
            }
        }
        return h;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
