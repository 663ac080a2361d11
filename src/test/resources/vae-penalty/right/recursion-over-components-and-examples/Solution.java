import java.util.function.IntToDoubleFunction;

public class Solution {
    private static double sum(int from, int to, IntToDoubleFunction term) {
        if (from + 1 == to) {
            return term.applyAsDouble(from);
        }
        int mid = from + (to - from) / 2;
        return sum(mid, to, term) + sum(from, mid, term);
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        int n = mu.length;
        double squares = sum(0, n, j -> Math.pow(mu[j], 2));
        double spread = sum(0, n, j -> Math.expm1(logVar[j]) - logVar[j]);
        return squares / 2 + spread / 2;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return mu.clone();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] gradient = logVar.clone();
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = -(1 - Math.exp(gradient[j])) / 2;
        }
        return gradient;
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double share = 1.0 / mu.length;
        return sum(0, mu.length, k -> share * vae_penalty(mu[k], logVar[k]));
    }
}
