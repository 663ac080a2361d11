// RIGHT: a sorted copy, so that the small terms are added first; the base is a parameter
import java.util.Arrays;

public class Solution {
    private static double entropy(double[] p, double unit) {
        double[] terms = new double[p.length];
        int count = 0;
        for (double v : p) {
            if (v > 0) {
                terms[count++] = -v * Math.log(v);
            }
        }
        Arrays.sort(terms, 0, count);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += terms[i];
        }
        return sum / unit;
    }

    public static double entropyInNats(double[] p) {
        return entropy(p, 1.0);
    }

    public static double entropyInBits(double[] p) {
        return entropy(p, Math.log(2.0));
    }
}
