// RIGHT: recursion over halves that carries a record of maximum and scaled sum; student logits by BigDecimal division
import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    private record Lse(double max, double sum) {
        Lse join(Lse o) {
            if (o.max > max) {
                return o.join(this);
            }
            return new Lse(max, sum + o.sum * Math.exp(o.max - max));
        }

        double logSum() {
            return Math.log(sum);
        }
    }

    private interface Logit {
        double at(int i);
    }

    private static Lse collect(Logit z, int from, int to) {
        if (to - from == 1) {
            return new Lse(z.at(from), 1);
        }
        int mid = (from + to) >>> 1;
        return collect(z, from, mid).join(collect(z, mid, to));
    }

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        BigDecimal t = new BigDecimal(temperature);
        double[] out = new double[teacherLogits.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = new BigDecimal(teacherLogits[i]).divide(t, MathContext.DECIMAL128).doubleValue();
        }
        return out;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double top = Double.NEGATIVE_INFINITY;
        for (double v : teacherLogits) {
            top = Math.max(top, v);
        }
        double pivot = top;
        Logit a = i -> (teacherLogits[i] - pivot) / temperature;
        Logit b = i -> studentLogits[i];
        Lse la = collect(a, 0, teacherLogits.length);
        Lse lb = collect(b, 0, studentLogits.length);
        double kl = lb.logSum() - la.logSum();
        for (int i = 0; i < teacherLogits.length; i++) {
            double p = Math.exp(a.at(i) - la.max() - la.logSum());
            kl += p * ((a.at(i) - la.max()) - (b.at(i) - lb.max()));
        }
        return kl;
    }
}
