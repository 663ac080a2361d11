// RIGHT: an object for the data, made once from a compacted copy of the support, with explicit infinities
import java.util.ArrayList;
import java.util.List;

public class Solution {
    private static final class Data {
        private final List<Integer> support = new ArrayList<>();
        private final double[] weights;
        private final double entropy;

        Data(double[] p) {
            weights = p.clone();
            for (int i = 0; i < weights.length; i++) {
                if (weights[i] > 0) {
                    support.add(i);
                }
            }
            entropy = lossOf(weights);
        }

        double lossOf(double[] model) {
            double sum = 0;
            double carry = 0;
            for (int i : support) {
                if (model[i] <= 0) {
                    return Double.POSITIVE_INFINITY;
                }
                double y = -weights[i] * Math.log(model[i]) - carry;
                double t = sum + y;
                carry = (t - sum) - y;
                sum = t;
            }
            return sum;
        }

        double divergenceOf(double[] model) {
            return lossOf(model) - entropy;
        }
    }

    public static double[] losses(double[] p, double[][] models) {
        Data data = new Data(p);
        double[] result = new double[models.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = data.lossOf(models[k]);
        }
        return result;
    }

    public static double constant(double[] p) {
        return new Data(p).entropy;
    }

    public static double[] divergences(double[] p, double[][] models) {
        Data data = new Data(p);
        double[] result = new double[models.length];
        java.util.Arrays.setAll(result, k -> data.divergenceOf(models[k]));
        return result;
    }

    public static int best(double[] p, double[][] models) {
        Data data = new Data(p);
        int best = 0;
        double smallest = data.divergenceOf(models[0]);
        for (int k = 1; k < models.length; k++) {
            double d = data.divergenceOf(models[k]);
            if (d < smallest) {
                smallest = d;
                best = k;
            }
        }
        return best;
    }
}
