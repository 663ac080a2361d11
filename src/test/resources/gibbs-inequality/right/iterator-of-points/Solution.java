import java.util.Iterator;

public class Solution {
    private record Point(double p, double q) {
        double ratio() {
            return q / p;
        }

        double logarithm() {
            return -Math.log(p / q);
        }

        double bound() {
            return ratio() - 1;
        }

        double gap() {
            return q == 0 ? Double.POSITIVE_INFINITY : bound() - logarithm();
        }
    }

    private record Points(double[] p, double[] q) implements Iterable<Point> {
        @Override
        public Iterator<Point> iterator() {
            return new Iterator<>() {
                private int next = 0;

                @Override
                public boolean hasNext() {
                    return next < p.length;
                }

                @Override
                public Point next() {
                    Point point = new Point(p[next], q[next]);
                    next++;
                    return point;
                }
            };
        }
    }

    public static double[] logRatios(double[] p, double[] q) {
        double[] out = new double[p.length];
        int i = 0;
        for (Point point : new Points(p, q)) {
            out[i++] = point.logarithm();
        }
        return out;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] out = new double[p.length];
        int i = 0;
        for (Point point : new Points(p, q)) {
            out[i++] = point.bound();
        }
        return out;
    }

    public static double averageGap(double[] p, double[] q) {
        double average = 0;
        for (Point point : new Points(p, q)) {
            average += point.p() * point.gap();
        }
        return average;
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        for (Point point : new Points(p, q)) {
            if (point.p() != point.q()) {
                return false;
            }
        }
        return true;
    }
}
