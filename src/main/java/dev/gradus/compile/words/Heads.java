package dev.gradus.compile.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Methods, classes and statements that stand where they cannot. */
final class Heads {
    private static final Pattern METHOD = Pattern.compile(
            "^\\s*((?:(?:public|private|protected|static|final)\\s+)*)[\\w<>\\[\\], ]*\\w[\\w>\\]]*\\s+(\\w+)\\s*\\((?:[^;()]*)\\)[^;=()]*\\{?$");
    private static final Pattern STATEMENT = Pattern.compile(
            "^\\s*(for|if|while|switch|return|do|try|throw|[\\w.\\[\\]]+\\s*(?:[-+*/]?=|\\+\\+|--)|[\\w.]+\\s*\\()(?=\\W|$).*");
    private static final Pattern MODIFIED = Pattern.compile(
            "^\\s*((?:public|private|protected|static)\\b[\\w ]*?)\\s+\\w+[\\w<>\\[\\]]*\\s+(\\w+)\\s*[=;].*");

    private Heads() {}

    static Optional<Explanation> explain(JavacError error, Source source, int line) {
        int depth = depthAt(source, source.startOf(line));
        String code = source.code(line);
        Matcher method = METHOD.matcher(code);
        Matcher modified = MODIFIED.matcher(code);
        Matcher statement = STATEMENT.matcher(code);
        boolean isMethod = method.matches()
                && !code.matches("^\\s*(?:else|new|return|throw|if|for|while|switch|try|do|catch)\\b.*");
        if (isMethod && depth >= 2) {
            return Optional.of(new Explanation(
                    source.startOf(line) + method.start(2),
                    "The method `" + method.group(2)
                            + "` begins within another method. Java has no methods in methods.",
                    "Move it out: below the } of the method around it, inside the class."));
        }
        if (isMethod && depth == 0) {
            return Optional.of(new Explanation(
                    source.startOf(line) + method.start(2),
                    "The method `" + method.group(2) + "` stands outside of any class.",
                    "Put `public class Solution {` above it and a } at the end of the file."));
        }
        if (modified.matches() && depth >= 2) {
            String word = modified.group(1).strip();
            return Optional.of(new Explanation(
                    source.startOf(line) + modified.start(1),
                    "A variable within a method takes no `" + word + "`.",
                    "Leave `" + word + "` out."));
        }
        if (statement.matches() && depth <= 1 && !isMethod) {
            return Optional.of(new Explanation(
                    source.startOf(line) + statement.start(1),
                    "This statement stands outside of any method.",
                    "Put it into the body of a method. Does a } above it close the method too early?"));
        }
        return Optional.empty();
    }

    /** A head of a method in the class, with nothing after it. */
    static Optional<Explanation> withoutBody(JavacError error, Source source, int line) {
        String code = source.code(line);
        Matcher method = METHOD.matcher(code);
        boolean bare = error.isExpected() && method.matches() && !code.endsWith("{");
        boolean follows = source.is(source.indexAt(source.startOf(line) + code.length()), "{", ";");
        return bare && !follows && depthAt(source, source.startOf(line)) == 1
                ? Optional.of(new Explanation(
                        source.startOf(line) + code.length(),
                        "The body of the method `" + method.group(2) + "` begins with a {, and it is missing.",
                        "Put a { at the end of the line."))
                : Optional.empty();
    }

    private static int depthAt(Source source, int offset) {
        int depth = 0;
        for (Token token : source.tokens()) {
            if (token.start() >= offset) {
                break;
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
        return depth;
    }
}
