// A main that reads from the keyboard.
// verdict: ACCEPTED
import java.util.Scanner;

public class Solution {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        double[] p = {in.nextDouble(), in.nextDouble()};
        System.out.println(kl_divergence(p, p));
        in.close();
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }
}
