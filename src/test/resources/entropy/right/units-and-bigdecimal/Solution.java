// RIGHT: an enum of units, a small interface, BigDecimal for the sum, validation with a generous tolerance, main with Scanner
import java.math.BigDecimal;
import java.util.Scanner;
import java.util.stream.DoubleStream;

public class Solution {
    private interface Logarithm {
        double of(double v);
    }

    private enum Unit implements Logarithm {
        NAT {
            @Override
            public double of(double v) {
                return Math.log(v);
            }
        },
        BIT {
            @Override
            public double of(double v) {
                return Math.log(v) / NAT.of(2);
            }
        }
    }

    private static double entropy(double[] p, Unit unit) {
        double[] copy = p.clone();
        if (copy.length == 0 || Math.abs(DoubleStream.of(copy).sum() - 1) > 1e-6) {
            throw new IllegalArgumentException("not a distribution");
        }
        BigDecimal h = BigDecimal.ZERO;
        for (double v : copy) {
            if (v < 0) {
                throw new IllegalArgumentException("negative: " + v);
            }
            h = v == 0 ? h : h.subtract(new BigDecimal(v * unit.of(v)));
        }
        return h.doubleValue();
    }

    public static double entropyInNats(double[] p) {
        return entropy(p, Unit.NAT);
    }

    public static double entropyInBits(double[] p) {
        return entropy(p, Unit.BIT);
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        double[] p = new double[in.nextInt()];
        for (int i = 0; i < p.length; i++) {
            p[i] = in.nextDouble();
        }
        System.out.printf("%f nats, %f bits%n", entropyInNats(p), entropyInBits(p));
    }
}
