import java.util.Scanner;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        double s = 0;
        for (int i = 0; i < n; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }
}
