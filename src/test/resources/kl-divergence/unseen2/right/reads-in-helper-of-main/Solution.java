import java.util.Scanner;

public class Solution {
    public static void main(String[] args) {
        Scanner sc = new Scanner(System.in);
        double[] p = readArray(sc);
        double[] q = readArray(sc);
        System.out.println(kl_divergence(p, q));
    }

    static double[] readArray(Scanner sc) {
        System.out.print("n: ");
        double[] a = new double[sc.nextInt()];
        for (int i = 0; i < a.length; i++) a[i] = sc.nextDouble();
        return a;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }
}
