public class Solution {
    public static double[] losses(double[] p, double[][] models) {
        double[] losses = new double[models.length];
        for (int k = 0; k < models.length; k++) {
            losses[k] = crossEntropy(p, models[k]);
        }
        return losses;
    }

    public static double constant(double[] p) {
        return crossEntropy(p, p);
    }

    public static double[] divergences(double[] p, double[][] models) {
        double[] divergences = new double[models.length];
        for (int k = 0; k < models.length; k++) {
            double difference = crossEntropy(p, models[k]) - crossEntropy(p, p);
            divergences[k] = difference < 1e-9 ? 0 : difference;
        }
        return divergences;
    }

    public static int best(double[] p, double[][] models) {
        int best = 0;
        for (int k = 1; k < models.length; k++) {
            if (crossEntropy(p, models[k]) < crossEntropy(p, models[best])) {
                best = k;
            }
        }
        return best;
    }

    private static double crossEntropy(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total -= p[i] * Math.log(q[i]);
            }
        }
        return total;
    }
}
