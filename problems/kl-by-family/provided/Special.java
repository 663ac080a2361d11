/** The special functions of the gamma distribution, for x above 0, right to about 13 digits (near their zeros, decimals). */
public final class Special {
    /** From here on few terms of the asymptotic series are precise. */
    private static final double LARGE = 16;

    private Special() {}

    /** Gives the natural logarithm of the gamma function. */
    public static double logGamma(double x) {
        double product = 1;
        double y = x;
        while (y < LARGE) {
            product *= y;
            y++;
        }
        double s = 1 / (y * y);
        double series = (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s * (1.0 / 1188 - s * 691 / 360360))))) / y;
        return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
    }

    /** Gives the digamma function: the derivative of logGamma. */
    public static double digamma(double x) {
        double shift = 0;
        double y = x;
        while (y < LARGE) {
            shift += 1 / y;
            y++;
        }
        double s = 1 / (y * y);
        double series = s * (1.0 / 12 - s * (1.0 / 120 - s * (1.0 / 252 - s * (1.0 / 240 - s * (1.0 / 132 - s * 691 / 32760)))));
        return Math.log(y) - 0.5 / y - series - shift;
    }
}
