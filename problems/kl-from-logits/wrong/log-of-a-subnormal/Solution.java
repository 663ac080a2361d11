public class Solution {
    private static double max(double[] z) {
        double m = z[0];
        for (double v : z) {
            m = Math.max(m, v);
        }
        return m;
    }

    public static double logSumExp(double[] z) {
        double m = max(z);
        double s = 0;
        for (double v : z) {
            s += Math.exp(v - m);
        }
        return m + Math.log(s);
    }

    private static double[] softmax(double[] z) {
        double m = max(z);
        double[] p = new double[z.length];
        double s = 0;
        for (int i = 0; i < z.length; i++) {
            p[i] = Math.exp(z[i] - m);
            s += p[i];
        }
        for (int i = 0; i < z.length; i++) {
            p[i] /= s;
        }
        return p;
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double[] p = softmax(pLogits);
        double[] q = softmax(qLogits);
        double lse = logSumExp(qLogits);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double logQ = q[i] > 0 ? Math.log(q[i]) : qLogits[i] - lse;
                kl += p[i] * (Math.log(p[i]) - logQ);
            }
        }
        return kl;
    }
}
