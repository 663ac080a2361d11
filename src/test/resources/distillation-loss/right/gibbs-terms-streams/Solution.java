// RIGHT: streams; every term q - p - p u (with u = log q/p) is non-negative, so nothing cancels
import java.util.stream.IntStream;

public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        int n = teacherLogits.length;
        double[] logP = logSoftmax(teacherLogits, temperature);
        double[] p = IntStream.range(0, n).mapToDouble(i -> Math.exp(logP[i])).toArray();
        double mass = IntStream.range(0, n).mapToDouble(i -> p[i]).sum();

        // u_i = d_i - log(sum p e^d) with d_i = (student - teacher) / T, moved so that the mean of d under p is about 0
        double mean = IntStream.range(0, n).mapToDouble(i -> p[i] / mass * (studentLogits[i] - teacherLogits[i])).sum();
        double[] d = IntStream.range(0, n)
                .mapToDouble(i -> (studentLogits[i] - teacherLogits[i] - mean) / temperature)
                .toArray();
        double widest = IntStream.range(0, n).mapToDouble(i -> Math.abs(d[i])).max().orElse(0);
        double logMean;
        if (widest < 300) {
            logMean = Math.log1p(IntStream.range(0, n).mapToDouble(i -> p[i] / mass * Math.expm1(d[i])).sum());
        } else {
            double max = IntStream.range(0, n).mapToDouble(i -> logP[i] + d[i]).max().orElse(0);
            logMean = max + Math.log(IntStream.range(0, n).mapToDouble(i -> Math.exp(logP[i] + d[i] - max)).sum());
        }
        double kl = IntStream.range(0, n).mapToDouble(i -> {
            double u = d[i] - logMean;
            return u < 1 ? p[i] / mass * (Math.expm1(u) - u) : Math.exp(logP[i] + u) - p[i] / mass * (1 + u);
        }).sum();
        return temperature * temperature * kl;
    }

    private static double[] logSoftmax(double[] z, double t) {
        double max = IntStream.range(0, z.length).mapToDouble(i -> z[i]).max().orElse(0);
        double[] s = IntStream.range(0, z.length).mapToDouble(i -> (z[i] - max) / t).toArray();
        double log = Math.log(IntStream.range(0, s.length).mapToDouble(i -> Math.exp(s[i])).sum());
        return IntStream.range(0, s.length).mapToDouble(i -> s[i] - log).toArray();
    }
}
