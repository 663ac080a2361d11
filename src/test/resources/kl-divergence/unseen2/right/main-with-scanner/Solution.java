import java.util.Scanner;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double result = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0.0) {
                result = result + p[i] * Math.log(p[i] / q[i]);
            }
        }
        return result;
    }

    public static void main(String[] args) {
        Scanner sc = new Scanner(System.in);
        System.out.print("How many? ");
        int n = sc.nextInt();
        double[] p = new double[n];
        double[] q = new double[n];
        for (int i = 0; i < n; i++) p[i] = sc.nextDouble();
        for (int i = 0; i < n; i++) q[i] = sc.nextDouble();
        System.out.printf("KL = %.12f%n", kl_divergence(p, q));
        sc.close();
    }
}
