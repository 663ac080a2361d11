package dev.gradus.compile.words;

import java.util.Optional;

/** Lines with {@code import} that stand in a wrong place, or name no package. */
final class Imports {
    private Imports() {}

    static Optional<Explanation> explain(JavacError error, Source source) {
        int line =
                source.lineOf(Math.max(0, Math.min(error.offset(), source.text().length() - 1)));
        int first = source.indexAt(source.startOf(line));
        if (!source.is(first, "import")) {
            return Optional.empty();
        }
        Token word = source.tokens().get(first);
        boolean belowABrace = source.tokens().subList(0, first).stream().anyMatch(token -> token.is("{"));
        if (belowABrace) {
            return Optional.of(new Explanation(
                    word.start(),
                    "An `import` cannot stand here: imports come before the class.",
                    "Move the line to the top of the file, above `public class Solution {`."));
        }
        int name = source.is(first + 1, "static") ? first + 2 : first + 1;
        Optional<String> inJavaLang = source.token(name)
                .map(Token::text)
                .filter(text -> JavaWords.classes().contains(text)
                        && JavaWords.packageOf(text).isEmpty());
        return error.isExpected() && !error.expects(";")
                ? Optional.of(new Explanation(
                        word.start(),
                        "An `import` names a package and a class, with points between them.",
                        inJavaLang
                                .map(text -> "Delete the line: `" + text + "` is there without an import.")
                                .orElse("Write it as in `import java.util.List;`, or delete the line.")))
                : Optional.empty();
    }
}
