package dev.gradus.problem;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.gradus.problem.ProblemYaml.PlanEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares the hidden tests with the plan: every planned id is one method, and every test method is planned. */
final class TestSources {
    private static final Set<String> TEST = Set.of("Test", "RepeatedTest", "ParameterizedTest", "TestFactory");

    private final FaultLog log;
    private final Map<String, List<Found>> methods = new TreeMap<>();
    private final Map<FaultLog.Page, CompilationUnit> units = new LinkedHashMap<>();
    private boolean wholly = true;

    private TestSources(FaultLog log) {
        this.log = log;
    }

    private record Found(FaultLog.Page page, TypeDeclaration<?> type, MethodDeclaration method) {
        int line() {
            return JavaSource.lineOf(method.getName());
        }
    }

    /** Notes what is wrong; {@code plan} may be empty if it is itself faulty. */
    static void check(List<SourceFile> files, List<PlanEntry> plan, FaultLog.Page yaml, FaultLog log) {
        TestSources sources = new TestSources(log);
        files.forEach(sources::read);
        if (!plan.isEmpty()) {
            sources.compare(plan, yaml);
        }
    }

    private void read(SourceFile file) {
        FaultLog.Page page = log.page(file.path());
        var unit = JavaSource.parse(file, page);
        if (unit.isEmpty()) {
            wholly = false;
            return;
        }
        units.put(page, unit.get());
        RefusedInTests.check(unit.get(), page);
        JavaHeads.refuseSolution(unit.get(), page);
        for (TypeDeclaration<?> type : unit.get().getTypes()) {
            collect(type, page);
        }
        nestedTests(unit.get(), page);
    }

    static boolean isTest(MethodDeclaration method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> TEST.contains(annotation.getName().getIdentifier()));
    }

    private void collect(TypeDeclaration<?> type, FaultLog.Page page) {
        for (MethodDeclaration method : type.getMethods()) {
            if (isTest(method)) {
                Found found = new Found(page, type, method);
                methods.computeIfAbsent(method.getNameAsString(), name -> new ArrayList<>())
                        .add(found);
                if (type.getMethodsByName(method.getNameAsString()).size() > 1) {
                    page.add(
                            found.line(),
                            "the test method '" + method.getNameAsString() + "' is overloaded",
                            "give each method of the class a name of its own");
                }
                TestShape.check(type, method, page);
            }
        }
    }

    private static void nestedTests(CompilationUnit unit, FaultLog.Page page) {
        unit.findAll(MethodDeclaration.class, TestSources::isTest).stream()
                .filter(method -> method.getParentNode()
                        .flatMap(type -> type.getParentNode())
                        .filter(CompilationUnit.class::isInstance)
                        .isEmpty())
                .forEach(method -> page.add(
                        JavaSource.lineOf(method.getName()),
                        "the test method '" + method.getNameAsString()
                                + "' is in a nested class, where it would not run",
                        "move it to the top-level class"));
    }

    private void compare(List<PlanEntry> plan, FaultLog.Page yaml) {
        List<String> ids = plan.stream().map(PlanEntry::id).toList();
        for (PlanEntry entry : plan) {
            List<Found> found = methods.getOrDefault(entry.id(), List.of());
            if (found.isEmpty() && wholly) {
                yaml.add(
                        entry.line(),
                        "the planned test " + Words.quoted(entry.id())
                                + " is no test method of a top-level class in tests/",
                        Words.didYouMean(
                                entry.id(), methods.keySet(), "add '@Test void " + entry.id() + "()', or drop it"));
            }
            found.stream()
                    .skip(1)
                    .filter(other -> other.type() != found.get(0).type())
                    .forEach(other -> other.page()
                            .add(
                                    other.line(),
                                    "a second test class has a test method '" + entry.id() + "'",
                                    "rename one: an id names one method of the whole package"));
        }
        refuseHeirs();
        methods.forEach((name, found) -> {
            if (!ids.contains(name)) {
                found.forEach(test -> test.page()
                        .add(
                                test.line(),
                                "the test method '" + name + "' is not planned and would never run",
                                "add it to 'tests' in problem.yaml, or remove it"));
            }
        });
    }

    /** A class that extends a test class runs its tests once more, and the plan names them once. */
    private void refuseHeirs() {
        Set<String> testClasses = methods.values().stream()
                .flatMap(List::stream)
                .map(found -> found.type().getNameAsString())
                .collect(Collectors.toSet());
        units.forEach((page, unit) -> unit.findAll(ClassOrInterfaceDeclaration.class).stream()
                .filter(type -> type.getExtendedTypes().stream()
                        .anyMatch(parent -> testClasses.contains(parent.getNameAsString())))
                .forEach(type -> page.add(
                        JavaSource.lineOf(type),
                        "the class '" + type.getNameAsString() + "' extends a test class and would run its tests again",
                        "let test classes stand alone")));
    }
}
