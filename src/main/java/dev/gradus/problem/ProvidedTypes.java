package dev.gradus.problem;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types that the problem provides, by the name that Java source of the unnamed package gives them. */
final class ProvidedTypes {
    private final SortedMap<String, Declared> types = new TreeMap<>();
    // What these files declare has a fault of its own already: their types are taken on trust.
    private final Set<String> unread = new TreeSet<>();

    /**
     * One declared type.
     *
     * @param declaration its tree
     * @param imports the import lines of its file
     * @param outer the name of the type that it is declared in, or empty
     */
    record Declared(TypeDeclaration<?> declaration, List<String> imports, String outer) {}

    /** Reads the files; one that cannot be parsed is noted and left out. */
    static ProvidedTypes read(List<SourceFile> files, FaultLog log) {
        ProvidedTypes provided = new ProvidedTypes();
        for (SourceFile file : files) {
            Optional<CompilationUnit> unit = JavaSource.parse(file, log.page(file.path()));
            unit.ifPresent(read -> JavaHeads.refuseSolution(read, log.page(file.path())));
            unit.ifPresentOrElse(
                    provided::add, () -> provided.unread.add(file.name().replace(".java", "")));
        }
        return provided;
    }

    private void add(CompilationUnit unit) {
        List<String> imports = importLines(unit.getImports());
        unit.getTypes().forEach(type -> add(type, imports, ""));
    }

    private void add(TypeDeclaration<?> type, List<String> imports, String outer) {
        String name = outer.isEmpty() ? type.getNameAsString() : outer + "." + type.getNameAsString();
        types.putIfAbsent(name, new Declared(type, imports, outer));
        type.getMembers().forEach(member -> {
            if (member instanceof TypeDeclaration<?> nested) {
                add(nested, imports, name);
            }
        });
    }

    static List<String> importLines(List<ImportDeclaration> imports) {
        return imports.stream().map(line -> line.toString().strip()).toList();
    }

    Collection<String> names() {
        return types.keySet();
    }

    boolean has(String name) {
        return types.containsKey(name) || unread.contains(name);
    }

    /** Tells whether a value of it may cross between processes: a top-level record, enum or sealed interface. */
    boolean crosses(String name) {
        Declared declared = types.get(name);
        if (declared == null) {
            return unread.contains(name);
        }
        return declared.outer().isEmpty()
                && (declared.declaration() instanceof RecordDeclaration
                        || declared.declaration() instanceof EnumDeclaration
                        || isSealedInterface(declared.declaration()));
    }

    private static boolean isSealedInterface(TypeDeclaration<?> type) {
        return type instanceof ClassOrInterfaceDeclaration declaration
                && declaration.isInterface()
                && declaration.hasModifier(Modifier.Keyword.SEALED);
    }

    boolean isRecord(String name) {
        return types.containsKey(name) && types.get(name).declaration() instanceof RecordDeclaration;
    }

    /** The constants of an enum, empty if it is none. */
    List<String> constants(String name) {
        Declared declared = types.get(name);
        return declared != null && declared.declaration() instanceof EnumDeclaration enumeration
                ? enumeration.getEntries().stream()
                        .map(entry -> entry.getNameAsString())
                        .toList()
                : List.of();
    }

    /** The components of a record, in order; a type that cannot be told is absent. */
    List<Optional<ValueType>> components(String recordName) {
        Declared declared = types.get(recordName);
        if (declared == null || !(declared.declaration() instanceof RecordDeclaration declaration)) {
            return List.of();
        }
        TypeResolver resolver = new TypeResolver(declared.imports(), this);
        return declaration.getParameters().stream()
                .map(parameter ->
                        parameter.isVarArgs() ? Optional.<ValueType>empty() : resolver.resolve(parameter.getType()))
                .toList();
    }

    /** Tells whether a value of type {@code name} may stand where a {@code wanted} is asked for. */
    boolean fits(String name, String wanted) {
        Set<String> known = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (known.add(next)) {
                open.addAll(supertypes(next));
            }
        }
        return known.contains(wanted);
    }

    private List<String> supertypes(String name) {
        Declared declared = types.get(name);
        List<String> parents = new ArrayList<>();
        if (declared != null) {
            parentsOf(declared.declaration()).forEach(type -> {
                String simple = type.getNameWithScope();
                String nested = declared.outer() + "." + simple;
                parents.add(types.containsKey(nested) ? nested : simple);
            });
        }
        return parents;
    }

    private static Stream<ClassOrInterfaceType> parentsOf(TypeDeclaration<?> type) {
        Stream<ClassOrInterfaceType> implemented =
                type instanceof NodeWithImplements<?> node ? node.getImplementedTypes().stream() : Stream.of();
        Stream<ClassOrInterfaceType> extended = type instanceof ClassOrInterfaceDeclaration declaration
                ? declaration.getExtendedTypes().stream()
                : Stream.of();
        return Stream.concat(implemented, extended);
    }
}
