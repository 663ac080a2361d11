import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** Searches for the smallest value of a function of several parameters, by the method of Nelder and Mead (1965). */
public final class Minimiser {
    private static final double FIRST_STEP = 0.5;
    private static final double CLOSE_ENOUGH = 1e-7;
    private static final int MOST_ROUNDS = 1000;

    private Minimiser() {}

    private record Corner(double[] at, double value) {}

    /**
     * Gives a point at which no small step makes the objective smaller. Where the objective has several minima, which one is found depends on
     * the start. A NaN counts as infinitely large.
     *
     * @param objective is given a fresh array each time
     * @param start one number for each parameter; it is not changed
     */
    public static double[] minimise(ToDoubleFunction<double[]> objective, double[] start) {
        int n = start.length;
        Corner[] corners = new Corner[n + 1];
        for (int k = 0; k <= n; k++) {
            double[] at = start.clone();
            if (k > 0) {
                at[k - 1] += FIRST_STEP;
            }
            corners[k] = corner(objective, at);
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
            if (size(corners) < CLOSE_ENOUGH) {
                break;
            }
            Corner worst = corners[n];
            double[] middle = middle(corners);
            Corner mirrored = corner(objective, along(middle, worst.at(), -1));
            if (mirrored.value() < corners[0].value()) {
                Corner further = corner(objective, along(middle, worst.at(), -2));
                corners[n] = further.value() < mirrored.value() ? further : mirrored;
            } else if (mirrored.value() < corners[n - 1].value()) {
                corners[n] = mirrored;
            } else {
                boolean outside = mirrored.value() < worst.value();
                Corner nearer = corner(objective, along(middle, worst.at(), outside ? -0.5 : 0.5));
                if (nearer.value() < Math.min(mirrored.value(), worst.value())) {
                    corners[n] = nearer;
                } else {
                    for (int k = 1; k <= n; k++) {
                        corners[k] = corner(objective, along(corners[0].at(), corners[k].at(), 0.5));
                    }
                }
            }
        }
        return corners[0].at();
    }

    private static Corner corner(ToDoubleFunction<double[]> objective, double[] at) {
        double value = objective.applyAsDouble(at.clone());
        return new Corner(at, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
    }

    /** The middle of all corners but the last. */
    private static double[] middle(Corner[] corners) {
        int n = corners.length - 1;
        double[] middle = new double[n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                middle[j] += corners[k].at()[j] / n;
            }
        }
        return middle;
    }

    /** Goes from {@code from} towards {@code to}: 0 stays, 1 arrives, -1 goes as far the other way. */
    private static double[] along(double[] from, double[] to, double share) {
        double[] point = new double[from.length];
        for (int j = 0; j < point.length; j++) {
            point[j] = from[j] + share * (to[j] - from[j]);
        }
        return point;
    }

    private static double size(Corner[] corners) {
        double size = 0;
        for (Corner corner : corners) {
            for (int j = 0; j < corner.at().length; j++) {
                size = Math.max(size, Math.abs(corner.at()[j] - corners[0].at()[j]));
            }
        }
        return size;
    }
}
