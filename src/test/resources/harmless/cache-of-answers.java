// A LinkedHashMap as a cache with removeEldestEntry, keys with equals and hashCode, List.copyOf, computeIfAbsent.
// verdict: ACCEPTED
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

public class Solution {
    private static final int MOST = 16;

    private static final Map<Key, Double> CACHE = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > MOST;
        }
    };

    private static final class Key {
        private final double[] p;
        private final double[] q;

        Key(double[] p, double[] q) {
            this.p = p.clone();
            this.q = Arrays.copyOf(q, q.length);
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) {
                return true;
            }
            if (other == null || getClass() != other.getClass()) {
                return false;
            }
            Key key = (Key) other;
            return Arrays.equals(p, key.p) && Arrays.equals(q, key.q);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(p) + Arrays.hashCode(q);
        }

        @Override
        public String toString() {
            return "Key{" + "p=" + Arrays.toString(p) + ", q=" + Arrays.toString(q) + '}';
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Double known = CACHE.get(new Key(p, q));
        if (known == null) {
            known = compute(p, q);
            CACHE.put(new Key(p, q), known);
        }
        return known;
    }

    private static double compute(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
