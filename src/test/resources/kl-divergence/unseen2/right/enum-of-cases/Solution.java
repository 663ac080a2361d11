public class Solution {
    enum Kind {
        ZERO { double value(double a, double b) { return 0; } },
        LIVE { double value(double a, double b) { return a * Math.log(a / b); } };

        abstract double value(double a, double b);

        static Kind of(double a) { return a > 0 ? LIVE : ZERO; }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double answer = 0;
        for (int i = 0; i < p.length; i++) answer += Kind.of(p[i]).value(p[i], q[i]);
        return answer;
    }
}
