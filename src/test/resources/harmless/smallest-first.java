// PriorityQueue, ArrayDeque, TreeMap and TreeSet with comparators: terms are added from small to large.
// verdict: ACCEPTED
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Queue<double[]> waiting = new PriorityQueue<>(Comparator.comparingDouble(pair -> Math.abs(pair[0])));
        TreeMap<Double, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double term = p[i] * Math.log(p[i] / q[i]);
                waiting.offer(new double[] {term, i});
                counts.merge(term, 1, Integer::sum);
            }
        }
        Deque<Double> stack = new ArrayDeque<>();
        while (!waiting.isEmpty()) {
            stack.addLast(waiting.poll()[0]);
        }
        double total = 0;
        for (Double term = stack.pollFirst(); term != null; term = stack.pollFirst()) {
            total += term;
        }
        int known = 0;
        for (Map.Entry<Double, Integer> entry : counts.descendingMap().entrySet()) {
            known += entry.getValue();
        }
        TreeSet<Integer> sizes = new TreeSet<>();
        sizes.add(known);
        return sizes.first() == known && sizes.ceiling(known) != null ? total : Double.NaN;
    }
}
