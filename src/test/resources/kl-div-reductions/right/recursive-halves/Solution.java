// RIGHT: recursion on halves of the rows and of each row; the batch mean is made of row sums
public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        fill(out, input, target, logTarget, 0);
        return out;
    }

    private static void fill(double[][] out, double[][] input, double[][] target, boolean logTarget, int from) {
        // recursion over halves keeps the stack shallow
        fill(out, input, target, logTarget, from, out.length);
    }

    private static void fill(double[][] out, double[][] input, double[][] target, boolean logTarget, int from, int to) {
        if (to - from > 1) {
            int mid = from + (to - from) / 2;
            fill(out, input, target, logTarget, from, mid);
            fill(out, input, target, logTarget, mid, to);
        } else {
            for (int j = out[from].length - 1; j >= 0; j--) {
                double t = target[from][j];
                double z = input[from][j];
                if (logTarget) {
                    double w = Math.exp(t);
                    out[from][j] = w == 0 ? 0 : w * (t - z);
                } else if (t != 0) {
                    out[from][j] = t * (Math.log(t) - z);
                }
            }
        }
    }

    private static double sum(double[] v, int from, int to) {
        if (to - from < 3) {
            double s = 0;
            for (int i = from; i < to; i++) {
                s += v[i];
            }
            return s;
        }
        int mid = from + (to - from) / 2;
        return sum(v, from, mid) + sum(v, mid, to);
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double[][] all = pointwise(input, target, logTarget);
        double[] rows = new double[all.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = sum(all[i], 0, all[i].length);
        }
        double total = sum(rows, 0, rows.length);
        switch (reduction) {
            case MEAN:
                return total / rows.length / all[0].length;
            case BATCHMEAN:
                return total / rows.length;
            case SUM:
                return total;
            default:
                throw new IllegalArgumentException("unknown reduction " + reduction);
        }
    }
}
