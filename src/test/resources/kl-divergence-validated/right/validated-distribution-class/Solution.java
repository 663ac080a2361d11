public class Solution {
    /** A look at an array that has been found to be a distribution. */
    private static final class Distribution {
        private final double[] numbers;

        Distribution(String name, double[] numbers) {
            if (numbers == null) {
                throw new NullPointerException(name + " is null");
            }
            if (numbers.length == 0) {
                throw new IllegalArgumentException(name + " is empty");
            }
            double sum = 0.0;
            for (int i = 0; i < numbers.length; i++) {
                double x = numbers[i];
                if (!(x >= 0.0) || x == Double.POSITIVE_INFINITY) {
                    throw new IllegalArgumentException(name + "[" + i + "] is no probability: " + x);
                }
                sum += x;
            }
            if (sum < 1 - 1e-9 || sum > 1 + 1e-9) {
                throw new IllegalArgumentException(name + " sums to " + sum);
            }
            this.numbers = numbers;
        }

        int size() {
            return numbers.length;
        }

        boolean rulesOut(int i) {
            return numbers[i] == 0.0;
        }

        double log(int i) {
            return Math.log(numbers[i]);
        }

        double divergenceFrom(Distribution other) {
            if (other.size() != size()) {
                throw new IllegalArgumentException("lengths " + size() + " and " + other.size());
            }
            double total = 0.0;
            for (int i = size() - 1; i >= 0; i--) {
                if (rulesOut(i)) {
                    continue;
                }
                if (other.rulesOut(i)) {
                    return Double.POSITIVE_INFINITY;
                }
                total += numbers[i] * (log(i) - other.log(i));
            }
            return total;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        return new Distribution("p", p).divergenceFrom(new Distribution("q", q));
    }
}
