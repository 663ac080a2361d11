package dev.gradus.compile.words;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words of the language with one slip in them: a letter too many, too few, wrong, or swapped with its neighbour. */
final class Spelling {
    // Of a shorter word, too many names are one slip away.
    private static final int SHORTEST = 3;
    private static final Set<String> WORDS = JavaWords.KEYWORDS.stream()
            .filter(word -> word.length() >= SHORTEST)
            .collect(Collectors.toCollection(TreeSet::new));

    private Spelling() {}

    /** The first misspelt keyword of a line. */
    static Optional<Explanation> ofLine(Source source, int line) {
        for (int i = 0; i < source.tokens().size(); i++) {
            Token token = source.tokens().get(i);
            boolean maybe = token.line() == line
                    && token.isWord()
                    && token.text().length() >= SHORTEST
                    && !JavaWords.KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT))
                    && !JavaWords.classes().contains(token.text())
                    && !source.is(i - 1, ".", token.text())
                    && !source.is(i + 1, ".", "[", "=", ";", ",");
            Optional<String> meant = maybe ? keyword(token.text()) : Optional.empty();
            if (meant.isPresent()) {
                return Optional.of(new Explanation(
                        token.start(),
                        "Java does not know the word `" + token.text() + "`.",
                        "Did you mean `" + meant.get() + "`?"));
            }
        }
        return Optional.empty();
    }

    /** The keyword that a word was meant to be. */
    static Optional<String> keyword(String word) {
        return WORDS.stream().filter(each -> oneSlip(word, each)).findFirst();
    }

    private static boolean oneSlip(String written, String meant) {
        int same = 0;
        while (same < Math.min(written.length(), meant.length()) && written.charAt(same) == meant.charAt(same)) {
            same++;
        }
        String left = written.substring(same);
        String right = meant.substring(same);
        boolean added = !left.isEmpty() && left.substring(1).equals(right);
        boolean dropped = !right.isEmpty() && right.substring(1).equals(left);
        boolean changed =
                !left.isEmpty() && !right.isEmpty() && left.substring(1).equals(right.substring(1));
        boolean swapped = left.length() > 1
                && left.length() == right.length()
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
        return !written.equals(meant) && (added || dropped || changed || swapped);
    }
}
