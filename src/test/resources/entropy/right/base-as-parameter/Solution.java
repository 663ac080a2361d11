// RIGHT: a stream with the base as a parameter, nats being base e
import java.util.Arrays;

public class Solution {
    private static double entropy(double[] p, double unit) {
        return Arrays.stream(p).filter(v -> v > 0).map(v -> v * -Math.log(v)).sum() / unit;
    }

    public static double entropyInNats(double[] p) {
        return entropy(p, 1.0);
    }

    public static double entropyInBits(double[] p) {
        return entropy(p, Math.log(2));
    }
}
