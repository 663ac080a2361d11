// A static Scanner without an initial value that main sets and a helper of main reads.
// verdict: ACCEPTED
import java.util.*;

public class Solution {
    static Scanner sc;

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }

    static double[] readArray(int n) {
        double[] a = new double[n];
        for (int i = 0; i < n; i++) {
            a[i] = sc.nextDouble();
        }
        return a;
    }

    public static void main(String[] args) {
        sc = new Scanner(System.in);
        int n = sc.nextInt();
        double[] p = readArray(n);
        double[] q = readArray(n);
        System.out.println(kl_divergence(p, q));
        sc.close();
    }
}
