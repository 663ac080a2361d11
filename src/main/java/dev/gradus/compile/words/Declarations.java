package dev.gradus.compile.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that a file declares, and where each is known: read from tokens, so also from a file that does not compile. */
final class Declarations {
    /**
     * A variable.
     *
     * @param type the last word of its type with its brackets, such as {@code double[]}
     * @param from offset of its name
     * @param until offset of the end of what it is known in
     * @param method name of the method around it, empty for a field
     * @param statement number of the token after the head of the {@code for} that declares it, -1 elsewhere
     */
    record Variable(String name, String type, int line, int from, int until, String method, int statement) {
        boolean isKnownAt(int offset) {
            return method.isEmpty() || (from <= offset && offset < until);
        }
    }

    /** A method with the offsets of its name and of the end of its body. */
    record Method(String name, int line, int start, int end) {}

    private static final Set<String> NO_TYPES = Set.of(
            "return",
            "new",
            "else",
            "throw",
            "case",
            "package",
            "import",
            "instanceof",
            "class",
            "do",
            "goto",
            "and",
            "or",
            "not",
            "in",
            "void",
            "def",
            "print",
            "yield");

    /** How many tokens a declaration is followed; none that a person writes is longer. */
    private static final int FURTHEST = 500;

    private final Source source;
    private final List<Method> methods = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();

    Declarations(Source source) {
        this.source = source;
        for (int i = 1; i < source.tokens().size(); i++) {
            method(i);
        }
        for (int i = 1; i < source.tokens().size(); i++) {
            variable(i);
        }
    }

    List<Method> methods() {
        return methods;
    }

    List<Variable> variables() {
        return variables;
    }

    /** Variables of that name, in the order of the text. */
    List<Variable> named(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .toList();
    }

    /** The variable that a name means at an offset, the innermost one. */
    Optional<Variable> at(String name, int offset) {
        return named(name).stream()
                .filter(variable -> variable.isKnownAt(offset))
                .max(Comparator.comparing(Variable::from));
    }

    /** The method whose head or body an offset is in. */
    Optional<Method> methodAt(int offset) {
        return methods.stream()
                .filter(method -> method.start() <= offset && offset < method.end())
                .max(Comparator.comparing(Method::start));
    }

    private void method(int i) {
        Token name = source.tokens().get(i);
        if (!isName(name) || !source.is(i + 1, "(") || !endsType(i - 1, true)) {
            return;
        }
        int close = source.closing(i + 1);
        if (close < 0) {
            return;
        }
        int body = close + 1;
        if (source.is(body, "throws")) {
            while (body < source.tokens().size() && !source.is(body, "{", ";")) {
                body++;
            }
        }
        if (source.is(body, "{")) {
            int end = source.closing(body);
            methods.add(new Method(
                    name.text(),
                    name.line(),
                    name.start(),
                    end < 0 ? source.text().length() : source.tokens().get(end).end()));
        }
    }

    private void variable(int i) {
        Token name = source.tokens().get(i);
        if (isName(name) && endsType(i - 1, false) && source.is(i + 1, "=", ";", ",", ")", ":", "[")) {
            String type = typeBefore(i);
            add(name, type, i);
            // double a = 0, b = 0;
            int last = Math.min(source.tokens().size(), i + FURTHEST);
            for (int next = i + 1; next < last && !source.is(next, ";", ")", "{", "}", ":"); next++) {
                if (source.is(next, "(", "[")) {
                    int close = source.closing(next);
                    next = close < 0 ? last : close;
                } else if (source.is(next, ",")
                        && source.token(next + 1).filter(Declarations::isName).isPresent()
                        && source.is(next + 2, "=", ";", ",")) {
                    add(source.tokens().get(next + 1), type, next + 1);
                }
            }
        }
    }

    private void add(Token name, String type, int index) {
        int opener = source.around(index);
        String method = methodAt(name.start()).map(Method::name).orElse("");
        int until = source.text().length();
        int statement = -1;
        if (opener >= 0) {
            int close = source.closing(opener);
            if (source.is(opener, "(")) {
                statement = close < 0 || !source.is(opener - 1, "for") ? -1 : close + 1;
                until = close < 0 ? until : endOfStatement(close + 1);
            } else if (close >= 0) {
                until = source.tokens().get(close).start();
            }
        }
        variables.add(new Variable(name.text(), type, name.line(), name.start(), until, method, statement));
    }

    private int endOfStatement(int index) {
        int last = Math.min(source.tokens().size(), index + FURTHEST);
        for (int i = index; i < last; i++) {
            if (source.is(i, "{")) {
                int close = source.closing(i);
                return close < 0
                        ? source.text().length()
                        : source.tokens().get(close).end();
            }
            if (source.is(i, ";")) {
                return source.tokens().get(i).end();
            }
        }
        return source.text().length();
    }

    private boolean endsType(int index, boolean mayBeVoid) {
        return source.token(index)
                .filter(token -> token.is("]")
                        ? source.is(index - 1, "[")
                        : token.is(">") && openOf(index) > 0
                                || (token.isWord()
                                        && !source.is(index - 1, ".", "new")
                                        && (mayBeVoid && token.is("void")
                                                || !NO_TYPES.contains(token.text())
                                                        && (JavaWords.PRIMITIVES.contains(token.text())
                                                                || !JavaWords.KEYWORDS.contains(token.text())))))
                .isPresent();
    }

    private String typeBefore(int index) {
        int i = index - 1;
        String brackets = "";
        while (source.is(i, "]") && source.is(i - 1, "[")) {
            brackets += "[]";
            i -= 2;
        }
        if (source.is(i, ">")) {
            i = openOf(i) - 1;
        }
        return source.token(i).map(Token::text).orElse("") + brackets;
    }

    /** The number of the {@code <} of a type's arguments that end with the token; -1 if it is no such end, but "more than". */
    private int openOf(int end) {
        int depth = 0;
        for (int i = end; i > 0; i--) {
            depth += source.is(i, ">") ? 1 : source.is(i, "<") ? -1 : 0;
            if (depth == 0) {
                return Character.isUpperCase(source.tokens().get(i - 1).text().charAt(0)) ? i : -1;
            }
            boolean ofType = source.tokens().get(i).isWord() || source.is(i, "<", ">", ",", ".", "?", "[", "]", "&");
            if (!ofType) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isName(Token token) {
        return token.isWord() && !JavaWords.KEYWORDS.contains(token.text());
    }
}
