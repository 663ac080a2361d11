import java.util.Arrays;
import java.util.stream.DoubleStream;

public class Solution {
    public static double entropyInNats(double[] p) {
        return surprises(p).sum();
    }

    public static double entropyInBits(double[] p) {
        return surprises(p).map(term -> term / Math.log(2)).sum();
    }

    private static DoubleStream surprises(double[] p) {
        return Arrays.stream(p).filter(share -> share > 0).map(share -> share * Math.log(1 / share));
    }
}
