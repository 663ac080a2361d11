// Main makes an object and calls its run(), which reads with a Scanner and prints.
// verdict: ACCEPTED
import java.util.Scanner;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }

    public static void main(String[] args) {
        new Solution().run();
    }

    void run() {
        Scanner scanner = new Scanner(System.in);
        while (scanner.hasNextInt()) {
            int n = scanner.nextInt();
            double[] p = new double[n];
            double[] q = new double[n];
            for (int i = 0; i < n; i++) {
                p[i] = scanner.nextDouble();
                q[i] = scanner.nextDouble();
            }
            System.out.println(kl_divergence(p, q));
        }
    }
}
