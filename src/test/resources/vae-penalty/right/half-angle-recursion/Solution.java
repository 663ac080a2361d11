// RIGHT: recursion on halves; e^v - 1 as 2 sinh(v/2) e^(v/2), with the limit -1 far below 0
import java.util.function.IntToDoubleFunction;

public class Solution {
    private static double sum(IntToDoubleFunction f, int from, int to) {
        if (to - from == 1) {
            return f.applyAsDouble(from);
        }
        int mid = (from + to) >>> 1;
        return sum(f, from, mid) + sum(f, mid, to);
    }

    private static double exponentialLessOne(double v) {
        if (v < -100) {
            return -1;
        }
        return 2 * Math.sinh(v / 2) * Math.exp(v / 2);
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        double squares = sum(j -> mu[j] * mu[j], 0, mu.length);
        double rest = sum(j -> exponentialLessOne(logVar[j]) - logVar[j], 0, mu.length);
        return 0.5 * squares + 0.5 * rest;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] g = new double[logVar.length];
        fill(g, logVar, g.length - 1);
        return g;
    }

    private static void fill(double[] g, double[] v, int last) {
        for (int j = last; j >= 0; j--) {
            g[j] = 0.5 * exponentialLessOne(v[j]);
        }
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        return sum(k -> vae_penalty(mu[k], logVar[k]), 0, mu.length) / mu.length;
    }
}
