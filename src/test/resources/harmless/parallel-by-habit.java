// Parallel(), parallelStream(), parallelSort of the library, and an own generic method named parallelSort.
// verdict: ACCEPTED
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    /** Sorts by pairs of neighbours, all of which could be done at once. */
    static <T extends Comparable<T>> void parallelSort(T[] items) {
        for (int round = 0; round < items.length; round++) {
            for (int i = round % 2; i + 1 < items.length; i += 2) {
                if (items[i].compareTo(items[i + 1]) > 0) {
                    T swapped = items[i];
                    items[i] = items[i + 1];
                    items[i + 1] = swapped;
                }
            }
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = IntStream.range(0, p.length)
                .parallel()
                .filter(i -> p[i] > 0)
                .mapToObj(i -> p[i] * Math.log(p[i] / q[i]))
                .collect(Collectors.toList());
        Double[] some = terms.stream().limit(20).toArray(Double[]::new);
        parallelSort(some);
        double[] sorted = terms.parallelStream().mapToDouble(Double::doubleValue).toArray();
        Arrays.parallelSort(sorted);
        for (int i = 1; i < some.length; i++) {
            if (some[i - 1] > some[i]) {
                return Double.NaN;
            }
        }
        return Arrays.stream(sorted).parallel().sum();
    }
}
