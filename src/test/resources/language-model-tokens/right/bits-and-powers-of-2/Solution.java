import java.util.stream.IntStream;

public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double ln2 = Math.log(2);
        double forward = bits(p, q);
        double cross = forward + IntStream.range(0, p.length).filter(i -> p[i] > 0).mapToDouble(i -> -p[i] * Math.log(p[i]) / ln2).sum();
        return new TokenReport(forward * ln2, bits(q, p) * ln2, cross * ln2, Math.pow(2, cross), Math.pow(2, forward));
    }

    private static double bits(double[] a, double[] b) {
        return IntStream.range(0, a.length).filter(i -> a[i] > 0).mapToDouble(i -> a[i] * Math.log(a[i] / b[i]) / Math.log(2)).sum();
    }
}
