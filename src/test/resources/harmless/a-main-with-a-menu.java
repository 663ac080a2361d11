// A main whose helpers call each other.
// verdict: ACCEPTED
import java.util.Scanner;

public class Solution {
    private static final String TITLE = "KL divergence";

    public static void main(String[] args) {
        menu(new Scanner(System.in));
    }

    private static void menu(Scanner in) {
        System.out.println(TITLE);
        if (in.hasNext()) {
            ask(in);
        } else {
            System.exit(0);
        }
    }

    private static void ask(Scanner in) {
        System.out.println(kl_divergence(new double[] {in.nextDouble()}, new double[] {1}));
        menu(in);
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
