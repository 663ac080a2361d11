package dev.gradus.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the names that were probably meant. */
public final class NearestNames {
    private static final int LONGEST_NAME = 80;

    private NearestNames() {}

    /** The names that are nearest, at most three, sorted; empty if none is near. Case, hyphens and underscores count for nothing. */
    public static List<String> of(String name, Collection<String> names) {
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
