package dev.gradus.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How messages of this package spell values, lists of names, and the names that were probably meant. */
final class Words {
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_NAME = 80;

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
        List<String> near = nearest(name, names);
        return near.isEmpty()
                ? fallback
                : near.stream().map(Words::quoted).collect(Collectors.joining(" or ", "did you mean ", "?"));
    }

    /** The names that are nearest, at most three, sorted; empty if none is near. */
    static List<String> nearest(String name, Collection<String> names) {
        String plain = plain(name);
        Map<Integer, SortedSet<String>> byDistance = names.stream()
                .filter(known -> known.length() <= LONGEST_NAME && name.length() <= LONGEST_NAME)
                .collect(Collectors.groupingBy(
                        known -> distance(plain, plain(known)), TreeMap::new, Collectors.toCollection(TreeSet::new)));
        int furthest = Math.max(2, plain.length() / 3);
        return byDistance.entrySet().stream()
                .limit(1)
                .filter(nearest -> nearest.getKey() <= furthest)
                .flatMap(nearest -> nearest.getValue().stream())
                .limit(3)
                .toList();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** How many letters must be added, dropped, changed or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : least(edits, i, j, from, to);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int least(int[][] edits, int i, int j, String from, String to) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
