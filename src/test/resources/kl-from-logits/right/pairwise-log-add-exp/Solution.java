public class Solution {
    /** log(e^a + e^b). */
    private static double plus(double a, double b) {
        double hi = Math.max(a, b);
        double lo = Math.min(a, b);
        return hi + Math.log1p(Math.exp(lo - hi));
    }

    private static double fold(double[] z, double shift, int from, int to) {
        if (to - from == 1) {
            return z[from] - shift;
        }
        int mid = (from + to) >>> 1;
        return plus(fold(z, shift, from, mid), fold(z, shift, mid, to));
    }

    private static double largest(double[] z) {
        double best = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            best = Math.max(best, v);
        }
        return best;
    }

    public static double logSumExp(double[] z) {
        double top = largest(z);
        return top + fold(z, top, 0, z.length);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double topP = largest(pLogits);
        double topQ = largest(qLogits);
        double normP = fold(pLogits, topP, 0, pLogits.length);
        double normQ = fold(qLogits, topQ, 0, qLogits.length);
        double total = 0.0;
        for (int i = pLogits.length - 1; i >= 0; i--) {
            double logP = (pLogits[i] - topP) - normP;
            double logQ = (qLogits[i] - topQ) - normQ;
            total += Math.exp(logP) * (logP - logQ);
        }
        return total;
    }
}
