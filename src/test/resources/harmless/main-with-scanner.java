// Main with a local Scanner, System.exit, try-with-resources.
// verdict: ACCEPTED
import java.util.InputMismatchException;
import java.util.Locale;
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
        try (Scanner scanner = new Scanner(System.in).useLocale(Locale.US)) {
            System.out.print("How many outcomes? ");
            int n = scanner.nextInt();
            double[] p = read(scanner, n);
            double[] q = read(scanner, n);
            System.out.printf(Locale.US, "KL(p || q) = %.6f nats%n", kl_divergence(p, q));
        } catch (InputMismatchException e) {
            System.err.println("That is no number: " + e.getMessage());
            System.exit(1);
        }
    }

    private static double[] read(Scanner scanner, int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = scanner.nextDouble();
        }
        return values;
    }
}
