// RIGHT: the batch as one long example divided by the number of rows, compensated sums, copies first, prints a debug line
public class Solution {
    private static double[] flat(double[][] rows) {
        int n = 0;
        for (double[] r : rows) {
            n += r.length;
        }
        double[] all = new double[n];
        int at = 0;
        for (double[] r : rows) {
            System.arraycopy(r, 0, all, at, r.length);
            at += r.length;
        }
        return all;
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        double sum = 0;
        double lost = 0;
        for (int j = 0; j < mu.length; j++) {
            for (double v : new double[] {mu[j] * mu[j], Math.expm1(logVar[j]), -logVar[j]}) {
                double t = sum + v;
                lost += Math.abs(sum) >= Math.abs(v) ? (sum - t) + v : (v - t) + sum;
                sum = t;
            }
        }
        return (sum + lost) / 2;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return flat(new double[][] {mu});
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        double[] g = flat(new double[][] {logVar});
        int j = 0;
        while (j < g.length) {
            g[j] = 0.5 * Math.expm1(g[j]);
            j++;
        }
        return g;
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double total = vae_penalty(flat(mu), flat(logVar));
        System.out.println("total over " + mu.length + " examples: " + total);
        return total / mu.length;
    }
}
