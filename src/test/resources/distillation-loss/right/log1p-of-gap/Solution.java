// RIGHT: KL = log sum p e^(d-c) with centred differences d of the logits (c their mean), by expm1 and log1p; log-sum-exp where d is wide
public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        int n = teacherLogits.length;
        double top = teacherLogits[0];
        for (double z : teacherLogits) {
            top = Math.max(top, z);
        }
        double[] p = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            p[i] = Math.exp((teacherLogits[i] - top) / temperature);
            sum += p[i];
        }
        double[] d = new double[n];
        double shift = 0;
        for (int i = 0; i < n; i++) {
            p[i] /= sum;
            shift += p[i] * (studentLogits[i] - teacherLogits[i]);
        }
        double widest = 0;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            d[i] = (studentLogits[i] - teacherLogits[i] - shift) / temperature;
            rest += p[i] * d[i];
        }
        for (int i = 0; i < n; i++) {
            d[i] -= rest;
            widest = Math.max(widest, Math.abs(d[i]));
        }
        double kl;
        if (widest < 300) {
            double gap = 0;
            for (int i = 0; i < n; i++) {
                gap += p[i] * (Math.expm1(d[i]) - d[i]);
            }
            kl = Math.log1p(gap);
        } else {
            double logSum = Math.log(sum);
            double[] e = new double[n];
            double max = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                e[i] = (teacherLogits[i] - top) / temperature - logSum + d[i];
                max = Math.max(max, e[i]);
            }
            double total = 0;
            for (double v : e) {
                total += Math.exp(v - max);
            }
            kl = max + Math.log(total);
        }
        return temperature * temperature * kl;
    }

    public static void main(String[] args) {
        System.out.println(distillationLoss(new double[] {4, 1.5, -1}, new double[] {2.5, 1, 0}, 2));
    }
}
