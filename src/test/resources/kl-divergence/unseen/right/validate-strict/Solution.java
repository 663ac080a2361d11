public class Solution {
    private static final double TOLERANCE = 1e-12;

    public static double kl_divergence(double[] p, double[] q) {
        if (p == null || q == null) throw new NullPointerException("p and q");
        if (p.length != q.length) throw new IllegalArgumentException("lengths differ");
        if (p.length == 0) throw new IllegalArgumentException("no positions");
        check("p", p);
        check("q", q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) throw new ArithmeticException("infinite divergence at " + i);
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    private static void check(String name, double[] a) {
        double s = 0;
        for (double x : a) {
            if (x < 0 || Double.isNaN(x)) throw new IllegalArgumentException(name + " has " + x);
            s += x;
        }
        if (Math.abs(s - 1) > TOLERANCE) throw new IllegalArgumentException(name + " sums to " + s);
    }
}
