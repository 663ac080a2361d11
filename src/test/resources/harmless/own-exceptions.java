// Own exceptions, several catches and finally.
// verdict: ACCEPTED
public class Solution {
    private static void check(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new LengthException(p.length, q.length);
        }
    }

    private static double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        try {
            check(p, q);
            return total(p, q);
        } catch (LengthException | IllegalStateException e) {
            e.addSuppressed(new RuntimeException(e.getMessage(), e));
            throw e;
        } finally {
            System.out.println("done");
        }
    }
}

class LengthException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    LengthException(int p, int q) {
        super(String.format("p has %d, q has %d", p, q));
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
