import java.util.Arrays;

public class Solution {
    private record Row(double[] cells, double mass) {
        static Row of(double[] cells) {
            return new Row(cells, total(cells, 0, cells.length));
        }

        double[] conditional() {
            double[] out = new double[cells.length];
            for (int i = 0; i < out.length; i++) {
                out[i] = cells[i] / mass;
            }
            return out;
        }
    }

    private static double total(double[] v, int from, int to) {
        if (to - from == 1) {
            return v[from];
        }
        int mid = (from + to) >>> 1;
        return total(v, from, mid) + total(v, mid, to);
    }

    private static double divergence(double[] p, double[] q) {
        double[] terms = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            terms[i] = p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0.0;
        }
        return total(terms, 0, terms.length);
    }

    private static double[] flat(double[][] table) {
        return Arrays.stream(table).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] masses(double[][] table) {
        return Arrays.stream(table).map(Row::of).mapToDouble(Row::mass).toArray();
    }

    public static double joint_kl(double[][] p, double[][] q) {
        return divergence(flat(p), flat(q));
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        return divergence(masses(p), masses(q));
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double[] parts = new double[p.length];
        for (int x = p.length - 1; x >= 0; x--) {
            Row a = Row.of(p[x]);
            if (a.mass() > 0) {
                parts[x] = a.mass() * divergence(a.conditional(), Row.of(q[x]).conditional());
            }
        }
        return total(parts, 0, parts.length);
    }
}
