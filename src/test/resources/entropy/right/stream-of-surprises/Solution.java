// RIGHT: streams; bits are nats over log 2
import java.util.Arrays;

public class Solution {
    public static double entropyInNats(double[] p) {
        return Math.max(0, Arrays.stream(p).filter(v -> v > 0).map(v -> v * -Math.log(v)).sum());
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
