package dev.gradus.compile.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake that the line of an error shows by itself.
 *
 * @param line what the line looks like, without its comments and texts; its group 1 is the place
 * @param what what happened; {@code $1} is group 1 as the learner wrote it
 * @param next what to try, with groups as well
 */
record LineRow(Pattern line, String what, String next) {
    static LineRow of(String line, String what, String next) {
        return new LineRow(Pattern.compile(line), what, next);
    }

    /** The first row that a line looks like, in words. */
    static Optional<Explanation> first(List<LineRow> rows, Source source, int line) {
        return rows.stream().flatMap(row -> row.explain(source, line).stream()).findFirst();
    }

    private Optional<Explanation> explain(Source source, int number) {
        Matcher matcher = line.matcher(source.code(number));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int start = source.startOf(number);
        int place = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? matcher.start(1) : matcher.start();
        return Optional.of(new Explanation(
                start + place, filled(what, matcher, source, start), filled(next, matcher, source, start)));
    }

    private static String filled(String words, Matcher matcher, Source source, int start) {
        String filled = words;
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String group = matcher.start(i) < 0
                    ? ""
                    : source.text().substring(start + matcher.start(i), start + matcher.end(i));
            filled = filled.replace("$" + i, group);
        }
        return filled;
    }
}
