package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.gradus.check.DeepStack;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The part of a source that the tests can reach: the contract's methods, and what they call. A {@code main} to try things out is no part of it.
 */
final class Reach {
    private final Program program;
    private final List<MethodDeclaration> entries;
    private final Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Node> roots = new ArrayList<>();

    private Reach(Program program, List<MethodDeclaration> entries) {
        this.program = program;
        this.entries = entries;
        entries.forEach(this::add);
        for (int i = 0; i < roots.size(); i++) {
            follow(roots.get(i));
        }
    }

    static Reach of(ParsedSource source, Problem problem) {
        Program program = new Program(source.unit());
        return new Reach(program, program.entries(problem.contract()));
    }

    Program program() {
        return program;
    }

    /** The contract's methods, as the source has them. */
    List<MethodDeclaration> entries() {
        return entries;
    }

    /** The nodes of a kind that can be reached, each once. */
    <T extends Node> List<T> all(Class<T> kind) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return roots.stream()
                .flatMap(root -> root.findAll(kind).stream())
                .filter(seen::add)
                .toList();
    }

    private void add(Node root) {
        if (reached.add(root)) {
            roots.add(root);
        }
    }

    private void follow(Node root) {
        DeepStack.endIfLate();
        for (MethodCallExpr call : root.findAll(MethodCallExpr.class)) {
            program.methods(call.getNameAsString(), call.getArguments().size()).forEach(this::add);
        }
        for (MethodReferenceExpr reference : root.findAll(MethodReferenceExpr.class)) {
            for (int arity = 0; arity <= 4; arity++) {
                program.methods(reference.getIdentifier(), arity).forEach(this::add);
            }
        }
        for (ObjectCreationExpr creation : root.findAll(ObjectCreationExpr.class)) {
            program.constructors(
                            creation.getType().getNameAsString(),
                            creation.getArguments().size())
                    .forEach(this::add);
        }
        for (NameExpr name : root.findAll(NameExpr.class)) {
            for (Program.Field field : program.fields(name.getNameAsString())) {
                field.initializer().flatMap(Node::getParentNode).ifPresent(this::add);
            }
        }
    }

    /** The method, constructor or field around a node. */
    static Node around(Node node) {
        DeepStack.endIfLate();
        Node around = node;
        while (around.getParentNode().isPresent()
                && !(around instanceof CallableDeclaration<?>)
                && !(around instanceof VariableDeclarator variable && isField(variable))) {
            around = around.getParentNode().get();
        }
        return around;
    }

    private static boolean isField(VariableDeclarator variable) {
        return variable.getParentNode()
                .filter(FieldDeclaration.class::isInstance)
                .isPresent();
    }
}
