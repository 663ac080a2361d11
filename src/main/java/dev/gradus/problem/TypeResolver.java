package dev.gradus.problem;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import dev.gradus.problem.ValueType.ArrayOf;
import dev.gradus.problem.ValueType.Jdk;
import dev.gradus.problem.ValueType.Primitive;
import dev.gradus.problem.ValueType.Provided;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which of the types that may cross a written type is, as Java would by the file's imports. */
final class TypeResolver {
    /** What a message says of the types that may cross. */
    static final String ALLOWED =
            "primitives and their boxes, String, Object, Number, List, Map, Optional, arrays of these, and"
                    + " the top-level records, enums and sealed interfaces in provided/";

    private static final Map<String, Integer> TYPE_PARAMETERS = Map.ofEntries(
            Map.entry("java.lang.Boolean", 0),
            Map.entry("java.lang.Byte", 0),
            Map.entry("java.lang.Short", 0),
            Map.entry("java.lang.Character", 0),
            Map.entry("java.lang.Integer", 0),
            Map.entry("java.lang.Long", 0),
            Map.entry("java.lang.Float", 0),
            Map.entry("java.lang.Double", 0),
            Map.entry("java.lang.String", 0),
            Map.entry("java.lang.Object", 0),
            Map.entry("java.lang.Number", 0),
            Map.entry("java.util.List", 1),
            Map.entry("java.util.Map", 2),
            Map.entry("java.util.Optional", 1));

    private final List<String> imported;
    private final ProvidedTypes provided;

    /** {@code importLines} as source has them: {@code import java.util.List;}. */
    TypeResolver(List<String> importLines, ProvidedTypes provided) {
        this.imported = importLines.stream()
                .filter(line -> !line.startsWith("import static "))
                .map(line -> line.replaceFirst("^import\\s+", "").replaceFirst("\\s*;$", ""))
                .toList();
        this.provided = provided;
    }

    /** Gives the type, or empty if it cannot cross or is not in reach; {@code void} is none. */
    Optional<ValueType> resolve(Type type) {
        if (type instanceof PrimitiveType primitive) {
            return Primitive.of(primitive.asString()).map(ValueType.class::cast);
        }
        if (type instanceof ArrayType array) {
            return resolve(array.getComponentType()).map(ArrayOf::new);
        }
        if (type instanceof WildcardType wildcard) {
            Optional<? extends Type> bound = wildcard.getExtendedType().or(wildcard::getSuperType);
            return bound.isEmpty() ? Optional.of(new Jdk("Object", "java/lang/Object")) : resolve(bound.get());
        }
        return type instanceof ClassOrInterfaceType named ? resolveNamed(named) : Optional.empty();
    }

    /** The type arguments of a {@code List}, {@code Map} or {@code Optional}; empty if it has none. */
    List<ValueType> arguments(Jdk type) {
        return JavaSource.type(type.source()).flatMap(ClassOrInterfaceType::getTypeArguments).stream()
                .flatMap(List::stream)
                .flatMap(argument -> resolve(argument).stream())
                .toList();
    }

    private Optional<ValueType> resolveNamed(ClassOrInterfaceType type) {
        String name = type.getNameWithScope();
        List<? extends Type> arguments =
                type.getTypeArguments().map(list -> (List<Type>) list).orElse(List.of());
        Optional<String> explicit =
                imported.stream().filter(line -> line.endsWith("." + name)).findFirst();
        if (explicit.isEmpty() && provided.has(name)) {
            return provided.crosses(name) && arguments.isEmpty() ? Optional.of(new Provided(name)) : Optional.empty();
        }
        String qualified = explicit.orElseGet(() -> qualifiedByDemand(name));
        Integer parameters = TYPE_PARAMETERS.get(qualified);
        boolean whole = parameters != null && (arguments.isEmpty() || arguments.size() == parameters);
        return whole
                        && arguments.stream()
                                .allMatch(argument -> resolve(argument).isPresent())
                ? Optional.of(new Jdk(spelled(type), qualified.replace('.', '/')))
                : Optional.empty();
    }

    /** The type as a person writes it: {@code Map<String, Integer>}. */
    static String spelled(Type type) {
        return type.asString().replaceAll(",\\s*", ", ");
    }

    private String qualifiedByDemand(String name) {
        if (name.contains(".")) {
            return name;
        }
        boolean inUtil = imported.contains("java.util.*") && TYPE_PARAMETERS.containsKey("java.util." + name);
        return (inUtil ? "java.util." : "java.lang.") + name;
    }
}
