// RIGHT: a record for each position with its two sides of the inequality; a list and method references; tolerance in the comparison
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

public class Solution {
    private record Position(double p, double q) {
        double logarithm() {
            if (q == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            double ratio = q / p;
            boolean ordinary = ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE;
            return ordinary ? Math.log(ratio) : Math.log(q) - Math.log(p);
        }

        double tangent() {
            return q / p - 1;
        }

        double weightedGap() {
            return q == 0 ? Double.POSITIVE_INFINITY : (q - p) - p * logarithm();
        }

        boolean touches() {
            return Math.abs(q - p) <= 1e-9;
        }
    }

    private static List<Position> positions(double[] p, double[] q) {
        List<Position> list = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            list.add(new Position(p[i], q[i]));
        }
        return list;
    }

    private static double[] each(double[] p, double[] q, ToDoubleFunction<Position> f) {
        return positions(p, q).stream().mapToDouble(f).toArray();
    }

    public static double[] logRatios(double[] p, double[] q) {
        return each(p, q, Position::logarithm);
    }

    public static double[] bounds(double[] p, double[] q) {
        return each(p, q, Position::tangent);
    }

    public static double averageGap(double[] p, double[] q) {
        double total = 0;
        for (Position position : positions(p, q)) {
            total += position.weightedGap();
        }
        return total;
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return positions(p, q).stream().allMatch(Position::touches);
    }
}
