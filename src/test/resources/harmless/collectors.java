// Boxed streams, groupingBy, partitioningBy, teeing, toMap, joining, summarizing.
// verdict: ACCEPTED
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Boolean, List<Integer>> byMask =
                IntStream.range(0, p.length).boxed().collect(Collectors.partitioningBy(i -> p[i] > 0));
        Map<Integer, Double> terms = byMask.get(true).stream()
                .collect(Collectors.toMap(
                        Function.identity(), i -> p[i] * Math.log(p[i] / q[i]), (a, b) -> a, LinkedHashMap::new));
        Map<String, Double> bySign = terms.values().stream()
                .collect(Collectors.groupingBy(
                        term -> term < 0 ? "below" : "above", Collectors.summingDouble(Double::doubleValue)));
        DoubleSummaryStatistics statistics =
                terms.values().stream().collect(Collectors.summarizingDouble(x -> x));
        String shown = terms.keySet().stream().limit(5).map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
        long counted = Stream.of(statistics.getCount()).mapToLong(Long::longValue).sum();
        if (counted != byMask.get(true).size() || shown.isEmpty()) {
            throw new IllegalStateException("lost a term");
        }
        return bySign.values().stream()
                .collect(Collectors.teeing(
                        Collectors.summingDouble(x -> x), Collectors.counting(), (sum, count) -> count == 0 ? 0.0 : sum));
    }
}
