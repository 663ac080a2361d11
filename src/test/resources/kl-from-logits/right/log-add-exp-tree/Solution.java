// RIGHT: log-add-exp of two numbers with log1p, folded over a tree by recursion, on numbers relative to the maximum
public class Solution {
    private static double logAddExp(double a, double b) {
        double hi = a > b ? a : b;
        double lo = a > b ? b : a;
        return hi + Math.log1p(Math.exp(lo - hi));
    }

    private static double tree(double[] z, int from, int to, double offset) {
        if (to - from == 1) {
            return z[from] - offset;
        }
        int mid = (from + to) >>> 1;
        return logAddExp(tree(z, from, mid, offset), tree(z, mid, to, offset));
    }

    private static double max(double[] z) {
        double m = z[0];
        for (double v : z) {
            m = v > m ? v : m;
        }
        return m;
    }

    public static double logSumExp(double[] z) {
        double m = max(z);
        return m + tree(z, 0, z.length, m);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double mp = max(pLogits);
        double mq = max(qLogits);
        double lp = tree(pLogits, 0, pLogits.length, mp);
        double lq = tree(qLogits, 0, qLogits.length, mq);
        return weigh(pLogits, qLogits, mp, mq, lp, lq, 0, pLogits.length);
    }

    private static double weigh(double[] a, double[] b, double ma, double mb, double la, double lb, int from, int to) {
        if (to - from == 1) {
            double logP = (a[from] - ma) - la;
            double logQ = (b[from] - mb) - lb;
            return Math.exp(logP) * (logP - logQ);
        }
        int mid = (from + to) >>> 1;
        return weigh(a, b, ma, mb, la, lb, from, mid) + weigh(a, b, ma, mb, la, lb, mid, to);
    }
}
