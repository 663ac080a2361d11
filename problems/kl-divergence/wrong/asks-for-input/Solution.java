import java.util.Scanner;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        double total = 0;
        for (int i = 0; i < n; i++) {
            double a = in.nextDouble();
            double b = in.nextDouble();
            if (a > 0) {
                total += a * Math.log(a / b);
            }
        }
        return total;
    }
}
