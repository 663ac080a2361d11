// RIGHT: online log-sum-exp (running maximum, sum rescaled when it grows), while loops; main with a Scanner
import java.util.Scanner;

public class Solution {
    private static final class Online {
        private double max = Double.NEGATIVE_INFINITY;
        private double sum;

        void accept(double v) {
            if (v <= max) {
                sum += Math.exp(v - max);
            } else {
                sum = sum == 0 ? 1 : sum * Math.exp(max - v) + 1;
                max = v;
            }
        }

        double max() {
            return max;
        }

        double logSum() {
            return Math.log(sum);
        }
    }

    private static Online of(double[] z) {
        Online o = new Online();
        int i = 0;
        while (i < z.length) {
            o.accept(z[i++]);
        }
        return o;
    }

    public static double logSumExp(double[] z) {
        Online o = of(z);
        return o.max() + o.logSum();
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        Online p = of(pLogits);
        Online q = of(qLogits);
        double kl = q.logSum() - p.logSum();
        int i = 0;
        while (i < pLogits.length) {
            double a = pLogits[i] - p.max();
            double b = qLogits[i] - q.max();
            kl += Math.exp(a - p.logSum()) * (a - b);
            i++;
        }
        return kl;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            z[i] = Double.parseDouble(in.next());
        }
        System.out.println(logSumExp(z));
    }
}
