package dev.gradus.check;

import java.util.regex.Pattern;

/**
 * How deep a source goes, told from its characters alone. JavaParser looks ahead again at every level of some forms, so that a few
 * kilobytes of brackets keep it busy for minutes; what is deeper than any program of people is not given to it.
 */
final class Nesting {
    private static final int DEEPEST = 400;
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    private Nesting() {}

    static boolean isTooDeep(String source) {
        String text = source.contains("\\u")
                ? ESCAPE.matcher(source)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : source;
        int brackets = 0;
        // "a < b" closes nothing, so these are counted anew in each statement.
        int angles = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '[', '{' -> brackets++;
                case ')', ']', '}' -> brackets = Math.max(0, brackets - 1);
                case '<' -> angles++;
                case ';' -> angles = 0;
                default -> {
                    // Everything else stands beside, not inside.
                }
            }
            if (brackets > DEEPEST || angles > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
