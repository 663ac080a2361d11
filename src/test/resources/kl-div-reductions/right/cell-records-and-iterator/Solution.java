import java.util.Iterator;
import java.util.NoSuchElementException;

public class Solution {
    private record Cell(int row, int column, double weight, double logWeight, double logModel) {
        double loss() {
            return weight == 0.0 ? 0.0 : weight * (logWeight - logModel);
        }
    }

    private static Iterable<Cell> cells(double[][] input, double[][] target, boolean logTarget) {
        int columns = input[0].length;
        long count = (long) input.length * columns;
        return () -> new Iterator<Cell>() {
            private long next = 0;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public Cell next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int k = (int) (next / columns);
                int i = (int) (next % columns);
                next++;
                double t = target[k][i];
                return logTarget
                        ? new Cell(k, i, Math.exp(t), t, input[k][i])
                        : new Cell(k, i, t, Math.log(t), input[k][i]);
            }
        };
    }

    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        for (Cell c : cells(input, target, logTarget)) {
            out[c.row()][c.column()] = c.loss();
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double sum = 0.0;
        double lost = 0.0;
        for (Cell c : cells(input, target, logTarget)) {
            double x = c.loss();
            double t = sum + x;
            lost += Math.abs(sum) >= Math.abs(x) ? (sum - t) + x : (x - t) + sum;
            sum = t;
        }
        double total = sum + lost;
        if (reduction == Reduction.MEAN) {
            return total / input.length / input[0].length;
        }
        return reduction == Reduction.BATCHMEAN ? total / input.length : total;
    }
}
