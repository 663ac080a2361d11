// RIGHT: the channel is applied in exact BigDecimal arithmetic; logarithms of big decimals by mantissa and exponent
import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    private static BigDecimal[] exactPush(double[] p, double[][] channel) {
        BigDecimal[] out = new BigDecimal[channel[0].length];
        java.util.Arrays.fill(out, BigDecimal.ZERO);
        for (int x = 0; x < p.length; x++) {
            BigDecimal weight = new BigDecimal(p[x]);
            for (int y = 0; y < out.length; y++) {
                if (p[x] != 0 && channel[x][y] != 0) {
                    out[y] = out[y].add(weight.multiply(new BigDecimal(channel[x][y])), new MathContext(60));
                }
            }
        }
        return out;
    }

    private static double ln(BigDecimal v) {
        BigDecimal r = v.round(new MathContext(25));
        int digits = r.precision();
        double mantissa = new BigDecimal(r.unscaledValue(), digits - 1).doubleValue();
        int exponent = digits - 1 - r.scale();
        return Math.log(mantissa) + exponent * Math.log(10);
    }

    private static double kl(BigDecimal[] p, BigDecimal[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i].signum() > 0) {
                sum += p[i].doubleValue() * (ln(p[i]) - ln(q[i]));
            }
        }
        return sum;
    }

    private static BigDecimal[] exact(double[] v) {
        BigDecimal[] b = new BigDecimal[v.length];
        for (int i = 0; i < v.length; i++) {
            b[i] = new BigDecimal(v[i]);
        }
        return b;
    }

    public static double[] push(double[] p, double[][] channel) {
        BigDecimal[] exact = exactPush(p, channel);
        double[] out = new double[exact.length];
        for (int y = 0; y < out.length; y++) {
            out[y] = exact[y].doubleValue();
        }
        return out;
    }

    public static double[][] merging(int[] group, int groups) {
        double[][] channel = new double[group.length][];
        for (int x = group.length - 1; x >= 0; x--) {
            channel[x] = new double[groups];
            channel[x][group[x]] = 1.0;
        }
        return channel;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        return kl(exact(p), exact(q)) - kl(exactPush(p, channel), exactPush(q, channel));
    }
}
