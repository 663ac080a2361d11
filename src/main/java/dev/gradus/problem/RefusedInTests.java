package dev.gradus.problem;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses what makes JUnit leave out a test, or run it in a way that the plan does not name. */
final class RefusedInTests {
    private static final Set<String> SKIPPING = Set.of("Assumptions", "TestAbortedException");

    private RefusedInTests() {}

    static void check(CompilationUnit unit, FaultLog.Page page) {
        unit.findAll(AnnotationExpr.class).forEach(annotation -> annotation(annotation, page));
        unit.findAll(ImportDeclaration.class).stream()
                .filter(line -> Stream.of(line.getNameAsString().split("\\.")).anyMatch(SKIPPING::contains))
                .forEach(line -> skipping(line, page));
        unit.findAll(NameExpr.class).stream()
                .filter(name -> SKIPPING.contains(name.getNameAsString()))
                .forEach(name -> skipping(name, page));
        unit.findAll(FieldAccessExpr.class).stream()
                .filter(access -> SKIPPING.contains(access.getNameAsString()))
                .forEach(access -> skipping(access, page));
        unit.findAll(ClassOrInterfaceType.class).stream()
                .filter(type -> SKIPPING.contains(type.getNameAsString()))
                .forEach(type -> skipping(type, page));
    }

    private static void annotation(AnnotationExpr annotation, FaultLog.Page page) {
        String name = annotation.getName().getIdentifier();
        int line = JavaSource.lineOf(annotation);
        if (name.equals("Nested")) {
            page.add(line, "@Nested is not used here", "move the tests to a top-level class");
        } else if (name.equals("TestTemplate")) {
            page.add(line, "@TestTemplate is not used here", "use @Test or @ParameterizedTest");
        } else if (name.startsWith("Disabled") || name.startsWith("Enabled")) {
            page.add(
                    line,
                    "@" + name + " would leave out a planned test",
                    "remove it, or the test with its entry in the plan");
        }
    }

    private static void skipping(Node node, FaultLog.Page page) {
        page.add(
                JavaSource.lineOf(node),
                "assumptions are not used here: a test that they leave out has not passed",
                "assert it, or remove it");
    }
}
