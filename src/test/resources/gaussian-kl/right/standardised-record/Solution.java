// RIGHT: a record; both Gaussians are moved and scaled so that q is the standard normal; validation; recursive sum
public class Solution {
    private record Normal(double mean, double deviation) {
        Normal {
            if (!(deviation > 0) || Double.isInfinite(deviation)) {
                throw new IllegalArgumentException("standard deviation " + deviation);
            }
        }

        /** This one in units of the other. */
        Normal seenFrom(Normal other) {
            return new Normal((mean - other.mean) / other.deviation, deviation / other.deviation);
        }

        double klFromStandard() {
            double m2 = mean * mean;
            double s = deviation;
            return (m2 + (s * s - 1)) / 2 - Math.log(s);
        }
    }

    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double kl = new Normal(mu1, sigma1).seenFrom(new Normal(mu2, sigma2)).klFromStandard();
        return kl < 0 ? 0 : kl;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        return sum(mu1, sigma1, mu2, sigma2, 0, mu1.length);
    }

    private static double sum(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2, int lo, int hi) {
        if (hi - lo == 1) {
            return kl_gaussian(mu1[lo], sigma1[lo], mu2[lo], sigma2[lo]);
        }
        int mid = (lo + hi) >>> 1;
        return sum(mu1, sigma1, mu2, sigma2, lo, mid) + sum(mu1, sigma1, mu2, sigma2, mid, hi);
    }
}
