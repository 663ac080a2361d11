import java.util.Scanner;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        p = new double[n];
        q = new double[n];
        for (int i = 0; i < n; i++) p[i] = in.nextDouble();
        for (int i = 0; i < n; i++) q[i] = in.nextDouble();
        double kl = 0;
        for (int i = 0; i < n; i++) {
            if (p[i] > 0) {
                kl += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return kl;
    }
}
