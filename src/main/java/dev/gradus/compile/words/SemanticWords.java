package dev.gradus.compile.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Explains errors in a file that the compiler could read: names, types, ways through a method. */
final class SemanticWords {
    private static final Set<String> KINDS = Set.of(
            "prob.found.req",
            "operator.cant.be.applied",
            "operator.cant.be.applied.1",
            "incomparable.types",
            "cant.deref",
            "type.found.req",
            "array.req.but.found",
            "var.might.not.have.been.initialized",
            "already.defined",
            "duplicate.class",
            "static.imp.only.classes.and.interfaces",
            "cant.assign.val.to.final.var",
            "cant.assign.val.to.var",
            "var.might.already.be.assigned",
            "unreachable.stmt",
            "unreported.exception.need.to.catch.or.throw",
            "non-static.cant.be.ref",
            "cant.apply.symbol",
            "cant.apply.symbols",
            "missing.meth.body.or.decl.abstract",
            "missing.ret.stmt",
            "doesnt.exist",
            "ret.outside.meth",
            "break.outside.switch.loop",
            "cont.outside.loop",
            "class.public.should.be.in.file");

    private final Source source;
    private final NameWords names;
    private final TypeWords types;
    private final FlowWords flow;

    SemanticWords(Source source) {
        this.source = source;
        Declarations declared = new Declarations(source);
        this.names = new NameWords(source, declared);
        this.types = new TypeWords(source, declared);
        this.flow = new FlowWords(source, declared);
    }

    static boolean isSemantic(JavacError error) {
        return KINDS.contains(error.kind()) || error.kind().startsWith("cant.resolve");
    }

    /** One explanation an error, without those that follow from another one. {@code errors} by place. */
    List<Explained> explain(List<JavacError> errors) {
        Optional<JavacError> noBody = errors.stream()
                .filter(error -> error.is("missing.meth.body.or.decl.abstract"))
                .findFirst();
        if (noBody.isPresent()) {
            // Its body is read as a block of the class: no parameter is known there.
            return List.of(new Explained(noBody.get(), explain(noBody.get())));
        }
        // What a wrong import was to bring is not known below.
        boolean wrongImport = errors.stream()
                .anyMatch(error ->
                        source.code(source.lineOf(Math.max(0, error.offset()))).startsWith("import"));
        boolean wrongStatic = errors.stream().anyMatch(error -> error.is("static.imp.only.classes.and.interfaces"));
        List<Explained> explained = new ArrayList<>();
        Set<Integer> statements = new HashSet<>();
        Set<Integer> spoilt = new HashSet<>();
        for (JavacError error : errors) {
            boolean unknownName = error.kind().startsWith("cant.resolve");
            boolean follows = unknownName
                    && wrongImport
                    && Symbol.of(error)
                            .filter(symbol -> isLibraryClass(symbol) || (wrongStatic && symbol.isMethod()))
                            .isPresent();
            int line = source.lineOf(Math.max(0, error.offset()));
            boolean atImport = source.code(line).startsWith("import");
            // Of one statement the first error is told, and unknown names beside one another.
            int statement = statementAt(error.offset());
            boolean toldBefore = spoilt.contains(statement) || (!unknownName && !statements.add(statement));
            if (!(follows && !atImport) && !toldBefore) {
                explained.add(new Explained(error, explain(error)));
            }
            statements.add(statement);
            if (!unknownName) {
                spoilt.add(statement);
            }
        }
        return withOneImport(explained);
    }

    private Explanation explain(JavacError error) {
        return names.explain(error)
                .or(() -> types.explain(error))
                .or(() -> flow.explain(error))
                .orElseGet(() -> CodeWords.of(error));
    }

    /** The number of the token that the statement around an offset begins with. */
    private int statementAt(int offset) {
        int index = source.indexAt(Math.max(0, offset));
        while (index > 0 && !source.is(index - 1, ";", "{", "}")) {
            index--;
        }
        return index;
    }

    private static boolean isLibraryClass(Symbol symbol) {
        return !symbol.isMethod() && Character.isUpperCase(symbol.name().charAt(0));
    }

    /** Several classes that are not imported are one mistake. */
    private static List<Explained> withOneImport(List<Explained> explained) {
        String marker = "has to be imported.";
        Set<String> classes = new TreeSet<>();
        Set<String> lines = new TreeSet<>();
        for (Explained each : explained) {
            if (each.explanation().what().endsWith(marker)) {
                classes.add(each.explanation().what().split(" ")[2]);
                lines.add(each.explanation().next().replaceFirst(".*: import", "import"));
            }
        }
        if (classes.size() < 2) {
            return explained;
        }
        List<Explained> result = new ArrayList<>();
        for (Explained each : explained) {
            result.add(
                    each.explanation().what().endsWith(marker)
                            ? new Explained(
                                    each.error(),
                                    new Explanation(
                                            each.explanation().offset(),
                                            "The classes " + String.join(", ", classes) + " have to be imported.",
                                            "Put these lines at the top of the file:\n" + String.join("\n", lines)))
                            : each);
        }
        return result;
    }
}
