import java.util.*;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BitSet live = new BitSet(p.length);
        for (int i = 0; i < p.length; i++) live.set(i, p[i] > 0);
        PriorityQueue<Double> h = new PriorityQueue<>(Comparator.comparingDouble(Math::abs));
        live.stream().forEach(i -> h.add(p[i] * Math.log(p[i] / q[i])));
        while (h.size() > 1) h.add(h.remove() + h.remove());
        return h.isEmpty() ? 0 : h.remove();
    }
}
