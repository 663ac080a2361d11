// RIGHT: recursion: sums by halves, the best model by a knock-out tournament where the left side wins ties
public class Solution {
    @FunctionalInterface
    private interface Term {
        double at(int i);
    }

    private static double sum(Term term, int lo, int hi) {
        if (lo >= hi) {
            return 0;
        }
        if (hi - lo == 1) {
            return term.at(lo);
        }
        int mid = lo + (hi - lo) / 2;
        return sum(term, lo, mid) + sum(term, mid, hi);
    }

    private static double crossEntropy(double[] p, double[] q) {
        return sum(i -> p[i] > 0 ? -p[i] * Math.log(q[i]) : 0, 0, p.length);
    }

    public static double[] losses(double[] p, double[][] models) {
        double[] out = new double[models.length];
        for (int k = out.length; k-- > 0;) {
            out[k] = crossEntropy(p, models[k]);
        }
        return out;
    }

    public static double constant(double[] p) {
        return crossEntropy(p, p);
    }

    public static double[] divergences(double[] p, double[][] models) {
        double[] out = losses(p, models);
        double c = constant(p);
        for (int k = 0; k < out.length; k++) {
            out[k] -= c;
        }
        return out;
    }

    public static int best(double[] p, double[][] models) {
        return winner(losses(p, models), 0, models.length);
    }

    private static int winner(double[] losses, int lo, int hi) {
        if (hi - lo == 1) {
            return lo;
        }
        int mid = lo + (hi - lo) / 2;
        int left = winner(losses, lo, mid);
        int right = winner(losses, mid, hi);
        return losses[right] < losses[left] ? right : left;
    }
}
