package dev.gradus.compile.words;

import dev.gradus.compile.words.Declarations.Variable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what an unknown name was probably meant to be, among the names that are known where it stands. */
final class NearNames {
    private final Source source;
    private final Declarations declared;

    NearNames(Source source, Declarations declared) {
        this.source = source;
        this.declared = declared;
    }

    Optional<Explanation> explain(Symbol symbol, int offset) {
        String name = symbol.name();
        boolean beginsStatement = source.is(source.indexAt(offset) - 1, ";", "{", "}");
        Optional<String> keyword = beginsStatement ? Spelling.keyword(name) : Optional.empty();
        return keyword.or(() -> joined(symbol))
                .or(() -> MemberWords.nearest(name, known(symbol, offset)))
                .filter(near -> name.length() > 1 || near.equalsIgnoreCase(name))
                .map(near -> new Explanation(
                        offset,
                        "Java knows no " + symbol.kind() + " `" + name + "` here.",
                        "Did you mean `" + near + "`" + declaredIn(near, offset) + "?"
                                + (near.equalsIgnoreCase(name) ? " Capital and small letters are different." : ""),
                        symbol.kind() + " " + name));
    }

    /** {@code Mathlog}: a point was left out. */
    private static Optional<String> joined(Symbol symbol) {
        return JavaWords.classes().stream()
                .filter(each -> symbol.isMethod() && symbol.name().startsWith(each))
                .filter(each -> JavaWords.methodsOf(each).contains(symbol.name().substring(each.length())))
                .map(each -> each + "." + symbol.name().substring(each.length()))
                .findFirst();
    }

    private Set<String> known(Symbol symbol, int offset) {
        Set<String> names = new TreeSet<>();
        if (symbol.isMethod()) {
            declared.methods().forEach(method -> names.add(method.name()));
        } else if (symbol.kind().equals("class")) {
            names.addAll(JavaWords.classes());
            names.addAll(JavaWords.PRIMITIVES);
        } else {
            declared.variables().stream()
                    .filter(variable -> variable.isKnownAt(offset))
                    .map(Variable::name)
                    .forEach(names::add);
            if (names.stream().noneMatch(name -> name.equalsIgnoreCase(symbol.name()))
                    && source.is(source.indexAt(offset) + 1, ".")) {
                names.addAll(JavaWords.classes());
            }
        }
        return names;
    }

    private String declaredIn(String name, int offset) {
        return declared.at(name, offset)
                .map(variable -> ", from line " + variable.line())
                .or(() -> declared.methods().stream()
                        .filter(method -> method.name().equals(name))
                        .findFirst()
                        .map(method -> ", from line " + method.line()))
                .orElse("");
    }
}
