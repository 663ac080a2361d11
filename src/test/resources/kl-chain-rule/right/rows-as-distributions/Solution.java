import java.util.Arrays;

class Solution {
    static double joint_kl(double[][] p, double[][] q) {
        return kl(Arrays.stream(p).flatMapToDouble(Arrays::stream).toArray(), Arrays.stream(q).flatMapToDouble(Arrays::stream).toArray());
    }

    static double marginal_kl(double[][] p, double[][] q) {
        return kl(
                Arrays.stream(p).mapToDouble(r -> Arrays.stream(r).sum()).toArray(),
                Arrays.stream(q).mapToDouble(r -> Arrays.stream(r).sum()).toArray());
    }

    static double conditional_kl(double[][] p, double[][] q) {
        double answer = 0;
        for (int x = 0; x < p.length; x++) {
            double a = Arrays.stream(p[x]).sum();
            double b = Arrays.stream(q[x]).sum();
            if (a == 0) {
                continue;
            }
            answer += a * kl(Arrays.stream(p[x]).map(v -> v / a).toArray(), Arrays.stream(q[x]).map(v -> v / b).toArray());
        }
        return answer;
    }

    static double kl(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            h += p[i] == 0 ? 0 : p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return h;
    }
}
