package dev.gradus.compile.words;

import dev.gradus.compile.words.Declarations.Method;
import dev.gradus.compile.words.Declarations.Variable;
import java.util.Optional;

/** Names that the compiler does not know: what they were meant to be, or why they are not known here. */
final class NameWords {
    private final Source source;
    private final Declarations declared;
    private final NearNames near;

    NameWords(Source source, Declarations declared) {
        this.source = source;
        this.declared = declared;
        this.near = new NearNames(source, declared);
    }

    Optional<Explanation> explain(JavacError error) {
        return error.is("doesnt.exist")
                ? Optional.of(unknownPackage(error))
                : Symbol.of(error).map(symbol -> explain(symbol, error));
    }

    private Explanation explain(Symbol symbol, JavacError error) {
        int offset = placeOf(symbol, error);
        if (isImport(source.lineOf(offset))) {
            return wrongImport(symbol, offset);
        }
        if (symbol.isMember(declared)) {
            return ArrayWords.member(symbol, source, offset).orElseGet(() -> MemberWords.explain(symbol, offset));
        }
        return missingImport(symbol, offset)
                .or(() -> ArrayWords.called(symbol, source, declared, offset))
                .or(() -> LambdaWords.explain(symbol, source, offset))
                .or(() -> hidden(symbol, offset))
                .or(() -> ForeignNames.explain(symbol, offset).filter(words -> !isOwn(symbol.name())))
                .or(() -> missingNew(symbol, offset))
                .or(() -> near.explain(symbol, offset))
                .orElseGet(() -> unknown(symbol, offset));
    }

    /** The name itself: of {@code Math.Log} the compiler points at the point. */
    private int placeOf(Symbol symbol, JavacError error) {
        int place = error.end() - symbol.name().length();
        return place >= 0
                        && error.end() <= source.text().length()
                        && source.text().startsWith(symbol.name(), place)
                ? place
                : error.offset();
    }

    private boolean isOwn(String name) {
        return declared.variables().stream()
                .anyMatch(variable -> variable.name().equals(name));
    }

    private static Optional<Explanation> missingImport(Symbol symbol, int offset) {
        return JavaWords.packageOf(symbol.name())
                .filter(name -> !symbol.isMethod())
                .map(name -> new Explanation(
                        offset,
                        "The class " + symbol.name() + " has to be imported.",
                        "Put this line at the top of the file: import " + name + "." + symbol.name() + ";"));
    }

    /** A variable of this name exists elsewhere. */
    private Optional<Explanation> hidden(Symbol symbol, int offset) {
        if (symbol.isMethod() || symbol.kind().equals("class")) {
            return Optional.empty();
        }
        String name = symbol.name();
        String here = declared.methodAt(offset).map(Method::name).orElse("");
        Optional<Variable> other = declared.named(name).stream()
                .filter(variable -> variable.method().equals(here))
                .findFirst()
                .or(() -> declared.named(name).stream().findFirst());
        return other.map(variable -> {
            if (variable.statement() >= 0 && source.is(variable.statement(), ";")) {
                return new Explanation(
                        source.tokens().get(variable.statement()).start(),
                        "The `;` after the ) ends the loop at once: its body is empty, and `" + name
                                + "` is not known after it.",
                        "Delete this `;`.");
            }
            if (!variable.method().equals(here)) {
                return new Explanation(
                        offset,
                        "`" + name + "` belongs to the method `" + variable.method() + "` and is not known in "
                                + (here.isEmpty() ? "this place." : "`" + here + "`."),
                        "Hand it over: a parameter more in the head of `" + here
                                + "`, and an argument more in the call.",
                        // What else of that method is used here, is the same mistake.
                        variable.method() + " in " + here);
            }
            return variable.from() > offset
                    ? new Explanation(
                            offset,
                            "`" + name + "` is used before line " + variable.line() + " declares it.",
                            "Move the declaration up.")
                    : new Explanation(
                            offset,
                            "`" + name + "` is declared in line " + variable.line()
                                    + " within a block, and is not known after the } of that block.",
                            "Declare it before the block, and only assign to it inside.");
        });
    }

    private static Optional<Explanation> missingNew(Symbol symbol, int offset) {
        return symbol.isMethod() && JavaWords.classes().contains(symbol.name())
                ? Optional.of(new Explanation(
                        offset,
                        symbol.name() + " is a class, and an object of it is made with `new`.",
                        "Write `new " + symbol.name() + "(...)`."))
                : Optional.empty();
    }

    private Explanation unknown(Symbol symbol, int offset) {
        String name = symbol.name();
        if (symbol.isMethod()) {
            return new Explanation(
                    offset,
                    "Java knows no method `" + name + "` here.",
                    "Check the spelling, write the class before it, as in Math.log, or write the method.");
        }
        if (symbol.kind().equals("class")) {
            return new Explanation(
                    offset,
                    "Java knows no class or type `" + name + "` here.",
                    "Check the spelling and the capital letters. A number is int or double, a text is String.");
        }
        int index = source.indexAt(offset);
        boolean loop = source.is(index - 2, "for") && source.is(index + 1, "=");
        return new Explanation(
                offset,
                "The variable `" + name + "` is not declared.",
                loop
                        ? "Declare it in the loop: `for (int " + name + " = 0; ...`."
                        : "Declare it with a type before it is used, as in `double " + name
                                + " = 0;`, or check the spelling.",
                symbol.kind() + " " + name);
    }

    private boolean isImport(int line) {
        return source.code(line).strip().startsWith("import");
    }

    private static Explanation wrongImport(Symbol symbol, int offset) {
        Optional<String> meant = MemberWords.nearest(symbol.name(), JavaWords.classes())
                .flatMap(name -> JavaWords.packageOf(name).map(in -> in + "." + name));
        return new Explanation(
                offset,
                "There is no class `" + symbol.name() + "` to import there.",
                meant.map(name -> "Did you mean `import " + name + ";`?")
                        .orElse("Check the spelling, the capital letters and the points between the parts."));
    }

    private Explanation unknownPackage(JavacError error) {
        String name = error.message().replaceFirst("(?s)^package (\\S+) does not exist.*", "$1");
        int line = source.lineOf(error.offset());
        int place = Math.max(source.startOf(line), source.text().indexOf(name, source.startOf(line)));
        boolean isImport = isImport(line);
        Optional<String> nearest =
                MemberWords.nearest(name, isImport ? JavaWords.knownPackages() : JavaWords.classes());
        String what =
                isImport ? "Java knows no package `" + name + "`." : "Java knows nothing called `" + name + "` here.";
        return nearest.map(meant -> new Explanation(place, what, "Did you mean `" + meant + "`?"))
                .orElseGet(() -> new Explanation(
                        place,
                        what,
                        isImport
                                ? "Other libraries than Java's own are not there. Delete the line, and use what Java has."
                                : "Check the spelling and the capital letters."));
    }
}
