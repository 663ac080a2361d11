// RIGHT: reduced does not call pointwise; Neumaier sum in one while loop over a flat index; prints a debug line
public class Solution {
    private static double at(double[][] m, int k, int cols) {
        return m[k / cols][k % cols];
    }

    private static double loss(double z, double t, boolean logTarget) {
        if (!logTarget) {
            return t == 0 ? 0 : -t * (z - Math.log(t));
        }
        double e = Math.exp(t);
        return e == 0 ? 0 : e * t - e * z;
    }

    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        int rows = input.length;
        int cols = input[0].length;
        double[][] out = new double[rows][cols];
        int k = rows * cols;
        while (k-- > 0) {
            out[k / cols][k % cols] = loss(at(input, k, cols), at(target, k, cols), logTarget);
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        int rows = input.length;
        int cols = input[0].length;
        double sum = 0;
        double lost = 0;
        int k = 0;
        while (k < rows * cols) {
            double v = loss(at(input, k, cols), at(target, k, cols), logTarget);
            double t = sum + v;
            lost += Math.abs(sum) >= Math.abs(v) ? (sum - t) + v : (v - t) + sum;
            sum = t;
            k++;
        }
        double total = sum + lost;
        System.out.println(reduction + " of " + k + " elements, total " + total);
        int divisor = reduction == Reduction.SUM ? 1 : reduction == Reduction.MEAN ? k : rows;
        return total / divisor;
    }
}
