// RIGHT: works in bits inside (log2 by division), converts at the end, prints a debug line
import java.util.PriorityQueue;

public class Solution {
    private static final double LN2 = Math.log(2);

    private record Scored(int index, double bits) implements Comparable<Scored> {
        @Override
        public int compareTo(Scored other) {
            int byBits = Double.compare(bits, other.bits);
            return byBits != 0 ? byBits : Integer.compare(index, other.index);
        }
    }

    private static double bits(double[] p, double[] q) {
        double total = 0;
        int i = 0;
        while (i < p.length) {
            if (p[i] > 0) {
                total += p[i] * -(Math.log(q[i]) / LN2);
            }
            i++;
        }
        return total;
    }

    public static double[] losses(double[] p, double[][] models) {
        double[] nats = new double[models.length];
        for (int k = 0; k < models.length; k++) {
            nats[k] = bits(p, models[k]) * LN2;
        }
        return nats;
    }

    public static double constant(double[] p) {
        return bits(p, p) * LN2;
    }

    public static double[] divergences(double[] p, double[][] models) {
        double own = bits(p, p);
        double[] nats = new double[models.length];
        for (int k = 0; k < models.length; k++) {
            nats[k] = (bits(p, models[k]) - own) * LN2;
        }
        return nats;
    }

    public static int best(double[] p, double[][] models) {
        PriorityQueue<Scored> queue = new PriorityQueue<>();
        for (int k = 0; k < models.length; k++) {
            queue.add(new Scored(k, bits(p, models[k])));
        }
        System.out.println("best of " + models.length + ": " + queue.peek());
        return queue.peek().index();
    }
}
