import java.util.*;

public class Solution {
    sealed interface Term permits Nothing, Something {}
    record Nothing() implements Term {}
    record Something(double weight, double ratio) implements Term {}

    static double value(Term t) {
        if (t instanceof Something s) return s.weight() * Math.log(s.ratio());
        return 0;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            Term t = p[i] > 0 ? new Something(p[i], p[i] / q[i]) : new Nothing();
            sum += value(t);
        }
        return sum;
    }
}
