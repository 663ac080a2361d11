import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        // add the smallest terms first
        Integer[] order = IntStream.range(0, p.length).boxed().toArray(Integer[]::new);
        double[] term = new double[p.length];
        Arrays.setAll(term, i -> p[i] > 0 ? -p[i] * Math.log(q[i] / p[i]) : 0);
        Arrays.sort(order, Comparator.comparingDouble(i -> Math.abs(term[i])));
        List<Integer> sorted = Arrays.asList(order);
        return sorted.stream().collect(Collectors.summingDouble(i -> term[i]));
    }
}
