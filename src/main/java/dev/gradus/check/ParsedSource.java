package dev.gradus.check;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.gradus.result.Position;
import java.util.List;
import java.util.Optional;

/** A learner's source as JavaParser reads it. For explanations: what is true of a program, its class files tell. */
public final class ParsedSource {
    private final CompilationUnit unit;

    ParsedSource(CompilationUnit unit) {
        this.unit = unit;
    }

    /** The whole tree. It is shared: read it, and change nothing. */
    public CompilationUnit unit() {
        return unit;
    }

    /** The methods of that name in the class of that name, in the order of the source. */
    List<MethodDeclaration> methods(String className, String methodName) {
        return type(className).stream()
                .flatMap(type -> type.getMethodsByName(methodName).stream())
                .toList();
    }

    /** The top-level class of that name. */
    Optional<TypeDeclaration<?>> type(String className) {
        return unit.getTypes().stream()
                .filter(type -> type.getNameAsString().equals(className))
                .findFirst();
    }

    Optional<TypeDeclaration<?>> firstType() {
        return unit.getTypes().getFirst();
    }

    Optional<PackageDeclaration> packageDeclaration() {
        return unit.getPackageDeclaration();
    }

    /** Where a node's name stands, or where the node starts. */
    public static Optional<Position> positionOf(Node node) {
        Node place = node instanceof NodeWithSimpleName<?> named ? named.getName() : node;
        return place.getBegin().map(begin -> new Position(begin.line, begin.column));
    }
}
