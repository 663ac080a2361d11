// Own checked and unchecked exceptions with causes, try-with-resources on an own AutoCloseable, suppressed exceptions.
// verdict: ACCEPTED
public class Solution {
    static class DistributionException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int position;

        DistributionException(String message, int position, Throwable cause) {
            super(message, cause);
            this.position = position;
        }

        int getPosition() {
            return position;
        }
    }

    static final class Uncounted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Uncounted(DistributionException cause) {
            super(cause.getMessage() + " at " + cause.getPosition(), cause);
        }
    }

    static class Counter implements AutoCloseable {
        private double total;
        private boolean closed;

        void add(int i, double p, double q) throws DistributionException {
            if (p < 0 || Double.isNaN(p)) {
                throw new DistributionException("no probability: " + p, i, null);
            }
            if (p > 0) {
                total += p * Math.log(p / q);
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Counter kept = new Counter();
        try (Counter counter = kept; Counter unused = new Counter()) {
            for (int i = 0; i < p.length; i++) {
                counter.add(i, p[i], q[i]);
            }
            unused.add(0, 0, 0);
        } catch (DistributionException e) {
            Uncounted uncounted = new Uncounted(e);
            uncounted.addSuppressed(new IllegalStateException(String.valueOf(e.getCause())));
            throw uncounted;
        } finally {
            assert kept.closed : "not closed";
        }
        return kept.total;
    }
}
