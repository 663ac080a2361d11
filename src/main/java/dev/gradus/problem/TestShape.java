package dev.gradus.problem;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;

/** Refuses test methods that JUnit would pass over without a word. */
final class TestShape {
    private TestShape() {}

    static void check(TypeDeclaration<?> type, MethodDeclaration method, FaultLog.Page page) {
        String name = method.getNameAsString();
        int line = JavaSource.lineOf(method.getName());
        if (method.isPrivate() || method.isStatic() || method.isAbstract()) {
            page.add(
                    line,
                    "the test method '" + name + "' is private, static or abstract",
                    "write 'void " + name + "()'");
        }
        boolean makesTests = method.getAnnotationByName("TestFactory").isPresent();
        if (!makesTests && !method.getType().isVoidType()) {
            page.add(line, "the test method '" + name + "' returns a value", "write 'void " + name + "()'");
        }
        if (type instanceof ClassOrInterfaceDeclaration declaration
                && (declaration.isInterface() || declaration.isAbstract())) {
            page.add(
                    line,
                    "the test method '" + name + "' is in an interface or an abstract class",
                    "move it to a class that stands alone");
        }
    }
}
