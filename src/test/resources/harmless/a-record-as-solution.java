// A record instead of a class.
// verdict: ACCEPTED
public record Solution(double p) {
    private static double term(double a, double b) {
        return a > 0 ? a * Math.log(a / b) : 0;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += term(p[i], q[i]);
        }
        return sum;
    }
}
