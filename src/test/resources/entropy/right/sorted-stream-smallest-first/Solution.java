import java.util.Arrays;

/** Sorts the terms of a copy, so that the small ones are added before the large ones. */
public class Solution {
    public static double entropyInNats(double[] p) {
        return Arrays.stream(p)
                .filter(x -> x > 0)
                .map(x -> -x * Math.log(x))
                .sorted()
                .reduce(0.0, Double::sum);
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
