// Arrays.setAll, copyOfRange, fill, asList, sort, binarySearch; Collections.sort, reverse, unmodifiableList, nCopies, max, frequency, swap; System.arraycopy.
// verdict: ACCEPTED
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        double[] terms = new double[n];
        Arrays.fill(terms, Double.NaN);
        Arrays.setAll(terms, i -> p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0);
        double[] sorted = terms.clone();
        Arrays.sort(sorted);
        double[] halves = new double[n];
        System.arraycopy(Arrays.copyOfRange(sorted, 0, n / 2), 0, halves, 0, n / 2);
        System.arraycopy(sorted, n / 2, halves, n / 2, n - n / 2);
        List<Double> list = new ArrayList<>();
        for (double each : halves) {
            list.add(each);
        }
        Collections.reverse(list);
        Collections.swap(list, 0, n - 1);
        Collections.sort(list, Collections.reverseOrder());
        List<Double> fixed = Collections.unmodifiableList(list);
        List<Integer> zeros = Collections.nCopies(n, 0);
        boolean ok = Arrays.binarySearch(sorted, Collections.max(fixed)) >= 0
                && Collections.frequency(zeros, 0) == n
                && Arrays.asList(1, 2, 3).indexOf(2) == 1
                && Arrays.equals(sorted, halves);
        double total = 0;
        for (double each : fixed) {
            total += each;
        }
        return ok ? total : Double.NaN;
    }
}
