// RIGHT: one pass with a running maximum over the possible outcomes, a small class, a while loop over an iterator; main with a Scanner
import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.Scanner;

public class Solution {
    private static final class Normaliser {
        private final double temperature;
        private double top;
        private double sum;

        Normaliser(double temperature) {
            this.temperature = temperature;
        }

        void see(double z) {
            if (z == Double.NEGATIVE_INFINITY) {
                return;
            }
            if (sum == 0) {
                top = z;
                sum = 1;
            } else if (z > top) {
                sum = 1 + sum * Math.exp((top - z) / temperature);
                top = z;
            } else {
                sum += Math.exp((z - top) / temperature);
            }
        }

        double probability(double z) {
            return z == Double.NEGATIVE_INFINITY ? 0 : Math.exp((z - top) / temperature) / sum;
        }
    }

    public static double[] softmax(double[] logits, double temperature) {
        Normaliser n = new Normaliser(temperature);
        PrimitiveIterator.OfDouble it = Arrays.stream(logits).iterator();
        while (it.hasNext()) {
            n.see(it.nextDouble());
        }
        double[] p = new double[logits.length];
        Arrays.setAll(p, i -> n.probability(logits[i]));
        return p;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        double temperature = Double.parseDouble(in.next());
        double[] z = new double[in.nextInt()];
        for (int i = 0; i < z.length; i++) {
            z[i] = Double.parseDouble(in.next());
        }
        System.out.println(Arrays.toString(softmax(z, temperature)));
    }
}
