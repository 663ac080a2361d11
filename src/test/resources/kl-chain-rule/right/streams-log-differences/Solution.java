// RIGHT: IntStream over rows and columns, log differences instead of quotients
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double joint_kl(double[][] p, double[][] q) {
        return IntStream.range(0, p.length)
                .mapToDouble(x -> IntStream.range(0, p[x].length)
                        .filter(y -> p[x][y] > 0)
                        .mapToDouble(y -> p[x][y] * (Math.log(p[x][y]) - Math.log(q[x][y])))
                        .sum())
                .sum();
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double[] px = Arrays.stream(p).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        double[] qx = Arrays.stream(q).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        return IntStream.range(0, px.length)
                .filter(x -> px[x] > 0)
                .mapToDouble(x -> px[x] * (Math.log(px[x]) - Math.log(qx[x])))
                .sum();
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        return IntStream.range(0, p.length).mapToDouble(x -> {
            double px = Arrays.stream(p[x]).sum();
            if (px == 0) {
                return 0;
            }
            double qx = Arrays.stream(q[x]).sum();
            double shift = Math.log(qx) - Math.log(px);
            return IntStream.range(0, p[x].length)
                    .filter(y -> p[x][y] > 0)
                    .mapToDouble(y -> p[x][y] * (Math.log(p[x][y]) - Math.log(q[x][y]) + shift))
                    .sum();
        }).sum();
    }
}
