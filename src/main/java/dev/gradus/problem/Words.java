package dev.gradus.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How messages of this package spell values, lists of names, and the names that were probably meant. */
final class Words {
    private static final int LONGEST_VALUE = 60;

    private Words() {}

    /** The value on one line in single quotes, cut where it is long. */
    static String quoted(String value) {
        // A foreign bank must not send commands to the reader's terminal.
        return "'" + shortened(value, LONGEST_VALUE).replaceAll("\\p{Cntrl}", "?") + "'";
    }

    /** The first line of the text, cut after {@code most} characters. */
    static String shortened(String text, int most) {
        String line = text.strip().lines().findFirst().orElse("");
        boolean whole = line.length() <= most && line.length() == text.strip().length();
        return whole ? line : line.substring(0, Math.min(most, line.length())).stripTrailing() + "...";
    }

    /** {@code a, b, c}, in the order given. */
    static String listed(Collection<String> names) {
        return String.join(", ", names);
    }

    /** {@code did you mean 'x' or 'y'?}, or the fallback if no name is near. */
    static String didYouMean(String name, Collection<String> names, String fallback) {
        List<String> near = NearestNames.of(name, names);
        return near.isEmpty()
                ? fallback
                : near.stream().map(Words::quoted).collect(Collectors.joining(" or ", "did you mean ", "?"));
    }
}
