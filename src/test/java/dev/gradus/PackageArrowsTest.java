package dev.gradus;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the order of the packages: an import goes to a lower line, never to the same line or up. */
final class PackageArrowsTest {
    private static final String ROOT = "dev.gradus";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORKER_JAR = Path.of("target/gradus-worker.jar");

    /** The lines, lowest first. A new package is entered here, on the line where it stands. */
    private static final List<Set<String>> LINES = List.of(
            Set.of("dev.gradus.problem", "dev.gradus.testing"),
            Set.of("dev.gradus.submission"),
            Set.of("dev.gradus.result"),
            Set.of("dev.gradus.compile.words"),
            Set.of(
                    "dev.gradus.check",
                    "dev.gradus.compile",
                    "dev.gradus.report",
                    "dev.gradus.formats",
                    "dev.gradus.store"),
            Set.of("dev.gradus.check.rules"),
            Set.of("dev.gradus.gate", "dev.gradus.wire"),
            Set.of("dev.gradus.worker"),
            Set.of("dev.gradus.sandbox"),
            Set.of("dev.gradus.exam"),
            Set.of("dev.gradus.grade"),
            Set.of("dev.gradus.quiz"),
            Set.of("dev.gradus.batch"),
            Set.of("dev.gradus.web", "dev.gradus.author"),
            Set.of("dev.gradus.cli"),
            Set.of(ROOT));

    private static final Set<String> JAVA_BASE =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();

    private static final Pattern DOCUMENTED_PACKAGE = Pattern.compile(
            "/\\*\\*\\s+\\p{Lu}[^@]*\\.\\s*\\*/\\s*package\\s+dev\\.gradus[\\w.]*;\\s*", Pattern.DOTALL);

    private static JavaClasses product;

    @BeforeAll
    static void readTheClassFiles() {
        product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    void theProductIsLookedAt() {
        assertThat(product).hasSizeGreaterThan(100);
    }

    @Test
    void everyPackageHasItsLine() {
        assertThat(packages())
                .as("a new package needs its line in the table of this test: where does it stand?")
                .allSatisfy(name -> assertThat(lineOf(name)).isNotNegative());
    }

    @Test
    void anImportGoesToALowerLine() {
        assertThat(dependencies(PackageArrowsTest::isOurs, dependency -> !pointsDown(dependency)))
                .as("imports that go to the same line or up")
                .isEmpty();
    }

    @Test
    void noPackageIsInACycle() {
        slices().matching("dev.gradus.(**)").should().beFreeOfCycles().check(product);
    }

    @Test
    void theWireKnowsTheBaseOfJavaAlone() {
        assertThat(dependencies(type -> isIn(type, "dev.gradus.wire"), target -> !mayBeUsedBy(target, "wire")))
                .isEmpty();
    }

    @Test
    void theWorkerKnowsTheBaseOfJavaAndTheWireAlone() {
        assertThat(dependencies(
                        type -> isIn(type, "dev.gradus.worker"), target -> !mayBeUsedBy(target, "wire", "worker")))
                .isEmpty();
    }

    @Test
    void theWorkersJarHoldsTheWorkerAndTheWireAlone() throws IOException {
        try (JarFile jar = new JarFile(WORKER_JAR.toFile())) {
            List<String> files = jar.stream()
                    .filter(file -> !file.isDirectory())
                    .map(JarEntry::getName)
                    .toList();

            assertThat(files)
                    .contains("dev/gradus/worker/Worker.class", "dev/gradus/wire/Wire.class")
                    .allMatch(name -> name.matches("dev/gradus/(worker|wire)/[\\w$-]+\\.class|META-INF/MANIFEST\\.MF"));
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(packages().stream()
                        .map(name -> SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java")))
                .allSatisfy(file -> assertThat(file)
                        .as("a package-info.java with Javadoc that is a whole sentence")
                        .content()
                        .matches(DOCUMENTED_PACKAGE));
    }

    /** All packages with a source file in them: a package-info alone leaves no class file to be seen. */
    private static Set<String> packages() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> names = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> names.add(
                            SOURCES.relativize(file.getParent()).toString().replace(java.io.File.separatorChar, '.')));
            return names;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> dependencies(Predicate<JavaClass> from, Predicate<Dependency> wrong) {
        return product.stream()
                .filter(from)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(wrong)
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    private static boolean isIn(JavaClass type, String packageName) {
        return type.getPackageName().equals(packageName);
    }

    private static boolean pointsDown(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String from = dependency.getOriginClass().getPackageName();
        String to = target.getPackageName();
        return !isOurs(target) || from.equals(to) || lineOf(to) < lineOf(from);
    }

    /** Counted from the bottom; less than 0 for a package that has none. */
    private static int lineOf(String packageName) {
        return IntStream.range(0, LINES.size())
                .filter(line -> LINES.get(line).contains(packageName))
                .findFirst()
                .orElse(-1);
    }

    private static boolean mayBeUsedBy(Dependency dependency, String... ours) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return target.isPrimitive()
                || JAVA_BASE.contains(target.getPackageName())
                || Stream.of(ours).anyMatch(name -> isIn(target, ROOT + "." + name));
    }
}
