// WRONG: the record is built with its parts exchanged and only the ratio was turned back, so the weight is q: p=[0.5,0.5], q=[0.25,0.75] gives -0.1308
import java.util.stream.IntStream;

public class Solution {

    record Cell(double q, double p) {
        double term() {
            return p > 0 && q > 0 ? p * (Math.log(q) - Math.log(p)) : 0;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .mapToObj(i -> new Cell(p[i], q[i]))
                .mapToDouble(Cell::term)
                .sum();
    }
}
