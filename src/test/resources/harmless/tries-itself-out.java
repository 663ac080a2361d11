// Main with a test of its own on random distributions: Random with and without a seed, Math.random, shuffle, assert-like checks, System.exit.
// verdict: ACCEPTED
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

public class Solution {
    private static final Random RANDOM = new Random();
    private static final Random SEEDED = new Random(42L);
    private static int failures = 0;

    public static double kl_divergence(double[] p, double[] q) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, SEEDED);
        Collections.shuffle(order);
        double total = 0;
        for (int i : order) {
            total += p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        }
        return Math.random() < 2 && RANDOM.nextInt(10) < 10 ? total : Double.NaN;
    }

    public static void main(String... args) {
        for (int round = 0; round < 100; round++) {
            double[] p = random(1 + RANDOM.nextInt(20));
            check(Math.abs(kl_divergence(p, p)) < 1e-12, "not 0 for itself");
            check(kl_divergence(p, random(p.length)) >= -1e-12, "below 0");
        }
        System.out.println(failures == 0 ? "all right" : failures + " failures");
        System.exit(failures);
    }

    private static double[] random(int n) {
        double[] values = RANDOM.doubles(n, 0.01, 1).toArray();
        double sum = 0;
        for (double each : values) sum += each;
        for (int i = 0; i < n; i++) values[i] /= sum;
        return values;
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            failures++;
            System.err.println("FAILED: " + message);
        }
    }
}
