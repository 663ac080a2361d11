// Lists, maps, sets, queues and their methods.
// verdict: ACCEPTED
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = new LinkedList<>();
        Map<Integer, Double> byPlace = new TreeMap<>();
        for (int i = 0; i < p.length; i++) {
            byPlace.merge(i, p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0, Double::sum);
        }
        Deque<Double> queue = new ArrayDeque<>(byPlace.values());
        while (!queue.isEmpty()) {
            terms.add(queue.poll());
        }
        Set<Integer> places = new LinkedHashSet<>(byPlace.keySet());
        places.removeIf(i -> i < 0);
        double sum = 0;
        for (double each : terms) {
            sum += each;
        }
        return places.size() == p.length ? sum : Double.NaN;
    }
}
