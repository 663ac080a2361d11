// Inner, nested, local and anonymous classes.
// verdict: ACCEPTED
import java.util.function.DoubleBinaryOperator;

public class Solution {
    private int calls;

    private static class Nested {
        private static double nothing = 0;
    }

    class Inner {
        double total(double[] p, double[] q) {
            calls++;
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                if (p[i] > 0) {
                    sum += p[i] * Math.log(p[i] / q[i]);
                }
            }
            return sum;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        class Local {
            double of(double[] a, double[] b) {
                return new Solution().new Inner().total(a, b);
            }
        }
        DoubleBinaryOperator answer = new DoubleBinaryOperator() {
            @Override
            public double applyAsDouble(double a, double b) {
                return new Local().of(p, q) + Nested.nothing;
            }
        };
        return answer.applyAsDouble(0, 0);
    }
}
