import java.util.Locale;

public class Solution {

    static boolean verbose = false;

    public static double kl_divergence(double[] p, double[] q) {
        StringBuilder log = new StringBuilder("i\tp\tq\tterm\n");
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double term;
            if (p[i] > 0) {
                term = p[i] * (Math.log(p[i]) - Math.log(q[i]));
            } else {
                term = 0;
            }
            sum += term;
            if (i < 20) {
                log.append(String.format(Locale.ROOT, "%d\t%.6f\t%.6f\t%+.6f%n", i, p[i], q[i], term));
            }
        }
        log.append("sum = ").append(sum);
        if (verbose) {
            System.err.println(log);
        }
        return sum;
    }
}
