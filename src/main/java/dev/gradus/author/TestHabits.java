package dev.gradus.author;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.gradus.problem.Fault;
import dev.gradus.problem.Problem;
import dev.gradus.problem.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds in hidden tests what was left in by mistake: what they print is what nobody should see, and what they wait for, everybody waits for. */
final class TestHabits {
    private static final Set<String> STREAMS = Set.of("System.out", "System.err");
    private static final Set<String> WAITING = Set.of("Thread.sleep", "TimeUnit.sleep");

    private TestHabits() {}

    /** By file, in the order of lines. */
    static List<Fault> faults(Problem problem) {
        List<Fault> faults = new ArrayList<>();
        problem.testSources().forEach(source -> faults.addAll(faults(source)));
        return faults;
    }

    private static List<Fault> faults(SourceFile source) {
        ParserConfiguration configuration =
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        Optional<CompilationUnit> unit =
                new JavaParser(configuration).parse(source.text()).getResult();
        List<Fault> faults = new ArrayList<>();
        unit.ifPresent(it -> {
            it.findAll(FieldAccessExpr.class).stream()
                    .filter(access -> STREAMS.contains(access.toString()))
                    .forEach(access -> faults.add(fault(
                            source,
                            access,
                            "the test prints",
                            "remove it: what it prints may be read by those who must not know it")));
            it.findAll(MethodCallExpr.class).stream()
                    .filter(call -> WAITING.contains(call.getScope()
                                    .filter(NameExpr.class::isInstance)
                                    .map(Node::toString)
                                    .orElse("")
                            + "." + call.getNameAsString()))
                    .forEach(call -> faults.add(fault(
                            source, call, "the test waits", "remove it: an answer is there when the call returns")));
        });
        return faults;
    }

    private static Fault fault(SourceFile source, Node node, String message, String next) {
        return new Fault(source.path(), node.getBegin().map(begin -> begin.line).orElse(0), message, next);
    }
}
