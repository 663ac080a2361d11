package dev.gradus.author;

import static dev.gradus.author.PackageOnDisk.HOME;
import static dev.gradus.author.PackageOnDisk.REFERENCE;
import static dev.gradus.author.PackageOnDisk.STATEMENT;
import static dev.gradus.author.PackageOnDisk.TEMPLATE;
import static dev.gradus.author.PackageOnDisk.TESTS;
import static dev.gradus.author.PackageOnDisk.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grade.Grader;
import dev.gradus.problem.BankException;
import dev.gradus.problem.Fault;
import dev.gradus.sandbox.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A good package with one edit each, and all that {@code bank check} says of it. The answers are whole files, rewritten by
 * {@code -Dgolden.update=true} and then read as a tired author would.
 */
class BrokenPackagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/author/broken");
    private static final Grader GRADER = new Grader(Workers.best(), Optional.empty());
    private static final Map<String, UnaryOperator<PackageOnDisk>> EDITS = edits();

    private static final List<String> NEED_MUTANTS = List.of("mutant-survives", "argued-for-nothing");

    @TempDir
    Path root;

    static List<String> names() {
        return List.copyOf(EDITS.keySet());
    }

    private static Map<String, UnaryOperator<PackageOnDisk>> edits() {
        Map<String, UnaryOperator<PackageOnDisk>> edits = new LinkedHashMap<>();
        // What reading the files tells.
        edits.put("unknown-key", it -> it.replace(YAML, "hints:", "hint:"));
        edits.put("stray-file", it -> it.write(HOME + "tests/data.csv", "1,2"));
        edits.put("stray-template", it -> it.write("solutions-template/meen/Solution.java", "class Solution {}"));
        edits.put("no-statement", it -> it.delete(STATEMENT));
        edits.put("no-template", it -> it.delete(TEMPLATE));
        edits.put("wrong-without-entry", it -> it.write(HOME + "wrong/median/Solution.java", "class Solution {}"));
        edits.put("entry-without-wrong", it -> it.delete(HOME + "wrong/first-value/Solution.java"));
        edits.put("test-not-planned", it -> it.replace(YAML, "id: severalValues", "id: manyValues"));
        edits.put(
                "test-disabled",
                it -> it.replace(TESTS, "@Test\n    void sev", "@Test @org.junit.jupiter.api.Disabled\n    void sev"));
        edits.put("example-of-another-shape", it -> it.replace(YAML, "mean([1, 2, 6])", "mean(1, 2, 6)"));
        edits.put(
                "several-at-once",
                it -> it.replace(YAML, "difficulty: 1", "difficulty: 5")
                        .replace(YAML, "points: 2", "points: two")
                        .delete(REFERENCE));
        // What running them tells.
        edits.put(
                "tests-do-not-compile",
                it -> it.replace(TESTS, "Solution.mean(new double[0])", "Solution.meen(new double[0])"));
        edits.put("reference-does-not-compile", it -> it.replace(REFERENCE, "double total = 0;", "double total = 0"));
        edits.put("reference-is-wrong", it -> it.replace(REFERENCE, "total / values.length", "total / 3"));
        edits.put("reference-breaks-a-rule", it -> it.replace(REFERENCE, "double total = 0;", "int total = 0;"));
        edits.put(
                "template-does-not-compile",
                it -> it.replace(
                        TEMPLATE, "throw new UnsupportedOperationException(\"mean is yours to write\");", "// yours"));
        edits.put("template-passes-a-test", it -> it.replace(TEMPLATE, "UnsupportedOperation", "IllegalArgument"));
        edits.put(
                "wrong-does-not-compile",
                it -> it.replace(HOME + "wrong/first-value/Solution.java", "values[0]", "value"));
        edits.put(
                "wrong-passes",
                it -> it.replace(HOME + "wrong/first-value/Solution.java", "values[0]", "total / values.length"));
        edits.put(
                "matrix-not-exact", it -> it.replace(YAML, "fails: [severalValues]", "fails: [oneValueIsItsOwnMean]"));
        edits.put(
                "test-fails-nothing",
                it -> it.replace(
                                YAML,
                                "  nothing-is-refused:\n    fails: [refusesNoValues]\n    says: \"The mean of no values is asked for: it is 0 divided by 0.\"\n",
                                "")
                        .delete(HOME + "wrong/nothing-is-refused/Solution.java")
                        .delete(HOME + "wrong/nothing-is-refused"));
        edits.put(
                "two-look-alike",
                it -> it.write(HOME + "wrong/element-0/Solution.java", PackageOnDisk.wrong("return values[0] + 0.0;"))
                        .replace(
                                YAML,
                                "wrong:\n",
                                "wrong:\n  element-0:\n    fails: [severalValues]\n    says: \"Only the first counts.\"\n"));
        edits.put(
                "example-untrue",
                it -> it.replace(YAML, "returns: 3.0", "returns: 3.1")
                        .replace(STATEMENT, "= 3.0", "is not shown, but 3.10 is"));
        edits.put("example-not-in-the-statement", it -> it.replace(STATEMENT, "mean(values) ≈ 0.3667", ""));
        edits.put(
                "statement-untrue",
                it -> it.replace(STATEMENT, "≈ 0.3667", "≈ 0.3767")
                        .replace(STATEMENT, "# The mean", "# The mean, 0.367"));
        edits.put("hint-untrue", it -> it.replace(YAML, "What is the mean of two values?", "mean([1, 2]) is 2. Why?"));
        edits.put("no-room-in-the-steps", it -> it.replace(YAML, "steps: 10000", "steps: 20"));
        edits.put(
                "random-without-a-seed",
                it -> it.replace(
                                TESTS,
                                "new double[] {-2.5e-12, 2e-12}",
                                "new double[] {-2.5e-12, 2e-12, -0.25 + 0 * Math.random(), Math.random() - 10}")
                        .replace(
                                TESTS,
                                "assertClose(-2.5e-13, Solution",
                                "org.junit.jupiter.api.Assertions.assertNotEquals(-0.25, Solution")
                        .replace(TESTS, ", 1e-9, \"Look at a negative one.\"", "")
                        .replace(YAML, "fails: [severalValues]", "fails: [severalValues]"));
        edits.put(
                "message-tells-the-answer",
                it -> it.replace(TESTS, "Look at one value.", "Look at one value: its mean is 4.25."));
        edits.put(
                "table-passes",
                it -> it.replace(TESTS, "Look at one value.", "It should be 4.25.")
                        .replace(TESTS, "Look at three values.", "It should be 3.125.")
                        .replace(
                                TESTS,
                                "        assertClose(-2.5e-13, Solution.mean(new double[] {-2.5e-12, 2e-12}), 1e-9, \"Look at a negative one.\");\n",
                                "")
                        .replace(
                                TESTS,
                                "assertThrows(IllegalArgumentException.class, () -> Solution.mean(new double[0]));",
                                "assertClose(5, Solution.mean(new double[] {5, 5}), 0, \"5 and 5 have the mean 5.\");"));
        edits.put(
                "unkind-words",
                it -> it.replace(STATEMENT, "Write `mean", "Simply write `mean")
                        .replace(YAML, "Add them all up", "Obviously, just add them all up"));
        edits.put(
                "todo-left",
                it -> it.replace(STATEMENT, "# The mean", "# The mean\n\nTODO: say what a mean is good for"));
        edits.put(
                "sentence-ends-in-the-middle",
                it -> it.replace(YAML, "This is the first value alone.", "This is the first value"));
        edits.put("unknown-rule", it -> it.replace(YAML, "int-arithmetic", "integer-arithmetic"));
        edits.put("tab-in-the-yaml", it -> it.replace(YAML, "  - {id: severalValues", "\t- {id: severalValues"));
        edits.put(
                "reference-uses-what-none-may",
                it -> it.replace(REFERENCE, "double total = 0;", "double total = 0 * System.getenv().size();"));
        edits.put(
                "test-prints",
                it -> it.replace(
                        TESTS, "    assertClose(4.25", "    System.out.println(4.25);\n        assertClose(4.25"));
        edits.put(
                "test-waits",
                it -> it.replace(TESTS, "oneValueIsItsOwnMean() {", "oneValueIsItsOwnMean() throws Exception {")
                        .replace(TESTS, "    assertClose(4.25", "    Thread.sleep(1);\n        assertClose(4.25"));
        edits.put(
                "test-needs-another-test",
                it -> it.replace(
                                TESTS,
                                "    assertClose(4.25",
                                "    three = new double[] {1.375, 2, 6};\n        assertClose(4.25")
                        .replace(
                                TESTS,
                                "class MeanTest {",
                                "class MeanTest {\n    private static double[] three = {};\n")
                        .replace(TESTS, "Solution.mean(new double[] {1.375, 2, 6})", "Solution.mean(three)"));
        edits.put(
                "message-tells-one-answer",
                it -> it.replace(TESTS, "Look at three values.", "Look at three values, whose mean is 3.125."));
        edits.put(
                "statement-asks-for-another-method",
                it -> it.replace(
                        STATEMENT,
                        "# The mean\n",
                        "# The mean\n\n```java\npublic static double mean(double[] numbers)\n```\n"));
        edits.put(
                "statement-shows-a-picture",
                it -> it.replace(STATEMENT, "# The mean\n", "# The mean\n\n![a balance](images/balance.png)\n"));
        edits.put(
                "hint-is-the-solution",
                it -> it.replace(
                        YAML,
                        "Add them all up, and divide by how many they are.",
                        "double total = 0; for (double value : values) { total += value; } return total / values.length;"));
        // What changing the reference tells.
        edits.put(
                "mutant-survives",
                it -> it.replace(
                        REFERENCE,
                        "double total = 0;",
                        "double total = 0;\n        if (values.length > 1000) {\n            total = 1;\n        }"));
        edits.put(
                "argued-for-nothing",
                it -> it.write(
                        YAML,
                        it.read(YAML)
                                + "equivalent:\n  - {line: \"return 0;\", mutant: \"returns 1\", because: \"It was so once.\"}\n"));
        return edits;
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(EDITS).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void theGoodPackageHasNoFault() {
        assertThat(faults(PackageOnDisk.good(root), true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachFaultIsToldWithItsPlaceAndTheNextStep(String name) throws IOException {
        List<String> faults = faults(EDITS.get(name).apply(PackageOnDisk.good(root)), NEED_MUTANTS.contains(name));

        Path golden = GOLDEN.resolve(name + ".expected");
        String told = String.join("\n", faults) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
        assertThat(faults).isNotEmpty();
    }

    private static List<String> faults(PackageOnDisk disk, boolean mutants) {
        List<Fault> faults = new ArrayList<>();
        try {
            BankCheck check = new BankCheck(disk.root(), GRADER, 3);
            faults.addAll(check.check(disk.open().find("mean"), mutants).faults());
        } catch (BankException.Broken broken) {
            faults.addAll(broken.faults());
        }
        faults.addAll(disk.open().strays());
        return faults.stream().map(Fault::text).toList();
    }
}
