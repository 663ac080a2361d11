package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.gradus.cli.Shell.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gradus run} as a student types it. */
class RunCommandTest {
    private static final String REFERENCE = "problems/kl-divergence/reference/Solution.java";

    @TempDir
    Path workspace;

    private Shell shell;
    private Path solution;

    @BeforeEach
    void openShell() {
        shell = new Shell(workspace);
        solution = workspace.resolve("solutions/kl-divergence/Solution.java");
    }

    @Test
    void theFirstRunStartsTheProblemAndSaysWhatToDoNext() {
        Answer answer = shell.type("run", "kl-divergence");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).isEqualTo("Started: " + solution + " (a copy of the template)\n");
        assertThat(answer.out())
                .contains("0 of 6 tests passed")
                .contains("Next: ")
                .contains("gradus hint kl-divergence");
        assertThat(solution).hasSameTextualContentAs(Path.of("solutions-template/kl-divergence/Solution.java"));
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        Files.createDirectories(solution.getParent());
        Files.writeString(solution, "mine");

        assertThat(shell.type("run", "kl-divergence").code()).isEqualTo(1);
        Answer start = shell.type("start", "kl-divergence");

        assertThat(start.code()).isZero();
        assertThat(start.out()).startsWith("Already started, and left as it is: ");
        assertThat(solution).hasContent("mine");
    }

    @Test
    void theReferencePasses() {
        Answer answer = shell.type("run", "kl-divergence", "--file", REFERENCE);

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("6 of 6 tests passed");
        assertThat(solution).doesNotExist();
    }

    @Test
    void inContinuousIntegrationTheCompilerIsAProcessThatEndsWithTheRun() throws IOException {
        Shell integration = new Shell(workspace, Map.of("CI", "true"), true, false);
        Path bomb = Files.writeString(
                workspace.resolve("Bomb.java"),
                // Doubled constants: no heap is large enough.
                "class Solution { static final String S0 = \"" + "x".repeat(1000) + "\";"
                        + IntStream.range(1, 40)
                                .mapToObj(n -> "static final String S" + n + " = S" + (n - 1) + " + S" + (n - 1) + ";")
                                .collect(Collectors.joining())
                        + "}");

        assertThat(integration.type("run", "kl-divergence", "--file", REFERENCE).code())
                .isZero();
        Answer answer = integration.type("run", "kl-divergence", "--file", bomb.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("the compiler gave up on this program");
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void withoutANameTheProblemWhoseFileWasSavedLastIsRun() {
        assertThat(shell.type("run").code()).isEqualTo(2);
        shell.type("start", "kl-divergence");

        Answer answer = shell.type("run");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("KL divergence (discrete)");
    }

    @Test
    void theSameSubmissionTwiceGivesTheSameJsonBytesTimingApart() {
        String source = "src/test/resources/kl-divergence/printing/Solution.java";
        String first = withoutTiming(shell.type("run", "kl-divergence", "--format", "json", "--file", source));
        String second = withoutTiming(shell.type("run", "kl-divergence", "--format", "json", "--file", source));

        assertThat(first)
                .isEqualTo(second)
                .contains("\"verdict\": \"WRONG_ANSWER\"")
                .contains("\"output\": ");
    }

    private static String withoutTiming(Answer answer) {
        assertThat(answer.out()).contains("\"timing\"");
        return answer.out().replaceAll("(?s)\"timing\": \\{.*", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REFERENCE,
                "solutions-template/kl-divergence/Solution.java",
                "problems/kl-divergence/wrong/log-base-2/Solution.java",
                "problems/kl-divergence/wrong/array-of-terms/Solution.java",
                "problems/kl-divergence/problem.yaml",
                "src/test/resources/kl-divergence/printing/Solution.java",
            })
    void jsonKeepsToItsSchemaAndHasNoPath(String file) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/gradus-result-1.schema.json")));

        Answer answer = shell.type("run", "kl-divergence", "--format", "json", "--file", file);

        assertThat(schema.validate(answer.out(), InputFormat.JSON)).isEmpty();
        assertThat(answer.out())
                .contains("\"label\": \"" + Path.of(file).getFileName() + "\"")
                .doesNotContain(System.getProperty("user.dir"))
                .doesNotContain(System.getProperty("user.home"));
    }

    @Test
    void theReportGoesToAFileWholeOrNotAtAll() throws IOException {
        Path report = workspace.resolve("report.json");

        Answer answer = shell.type(
                "run", "kl-divergence", "--file", REFERENCE, "--format", "json", "--output", report.toString());
        Answer nowhere = shell.type(
                "run",
                "kl-divergence",
                "--file",
                REFERENCE,
                "--output",
                workspace.resolve("no/such").toString());

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEmpty();
        assertThat(Files.readString(report)).startsWith("{").endsWith("}\n");
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("cannot be written").hasLineCount(1);
    }

    @Test
    void aFileThatIsNoSubmissionIsToldInOneLineWithExitCode2() throws IOException, InterruptedException {
        Path missing = workspace.resolve("Missing.java");
        Path folder = Files.createDirectory(workspace.resolve("Folder.java"));
        Path empty = Files.createFile(workspace.resolve("Empty.java"));
        Path large = Files.write(workspace.resolve("Large.java"), new byte[1 << 20]);
        Path broken = Files.write(workspace.resolve("Broken.java"), new byte[] {'c', (byte) 0xc3, '('});
        Path nul = Files.write(workspace.resolve("Nul.java"), new byte[] {'c', 0, 'd'});
        Path pipe = workspace.resolve("Pipe.java");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        for (Path file : new Path[] {missing, folder, empty, large, broken, nul, pipe}) {
            Answer answer = shell.type("run", "kl-divergence", "--file", file.toString());

            assertThat(answer.code()).as(file.toString()).isEqualTo(2);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).startsWith("gradus: " + file.getFileName()).hasLineCount(1);
        }
    }

    @Test
    void aRootFolderIsNoSubmission() {
        Answer answer = shell.type("run", "kl-divergence", "--file", "/");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).hasLineCount(1).contains("is a directory");
    }

    @Test
    void aReportFollowsALinkAndLeavesItALink() throws IOException {
        Path target = Files.createFile(workspace.resolve("target.txt"));
        Path link = Files.createSymbolicLink(workspace.resolve("link.txt"), target);

        shell.type("run", "kl-divergence", "--file", REFERENCE, "--output", link.toString());

        assertThat(link).isSymbolicLink();
        assertThat(target).content().contains("6 of 6");
    }

    @Test
    void aByteOrderMarkAndCrLfAreAccepted() throws IOException {
        String source = Files.readString(Path.of(REFERENCE)).replace("\n", "\r\n");
        Path file =
                Files.write(workspace.resolve("Windows.java"), ("\uFEFF" + source).getBytes(StandardCharsets.UTF_8));

        assertThat(shell.type("run", "kl-divergence", "--file", file.toString()).code())
                .isZero();
    }

    @Test
    void aMistypedNameIsMetWithTheNearestOne() {
        Answer problem = shell.type("run", "kl-divergance");
        Answer command = shell.type("rnu");
        Answer format = shell.type("run", "kl-divergence", "--format", "xml");
        Answer path = shell.type("run", "../kl-divergence");

        assertThat(problem.code()).isEqualTo(2);
        assertThat(problem.err()).contains("did you mean 'kl-divergence'?");
        assertThat(command.code()).isEqualTo(2);
        assertThat(command.err())
                .isEqualTo(
                        "gradus: 'rnu' is not understood here; did you mean 'run'? (`gradus --help` shows what is)\n");
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).contains("there is no format 'xml'; there are text, json");
        assertThat(path.code()).isEqualTo(2);
    }

    @Test
    void aTestThatPassedInTheLastRunIsToldToHavePassedThen() throws IOException {
        Files.createDirectories(solution.getParent());
        Files.copy(Path.of(REFERENCE), solution);
        assertThat(shell.type("run", "kl-divergence").out()).doesNotContain("passed in your last run");
        Files.writeString(solution, Files.readString(solution).replace("if (p[i] > 0)", "if (q[i] > 0)"));

        assertThat(shell.type("run", "kl-divergence").out())
                .containsOnlyOnce("(passed in your last run)")
                .contains(
                        "Handles zero entries in p (0 * log(0) = 0 by convention)\n      (passed in your last run)\n");
        assertThat(shell.type("run", "kl-divergence").out()).doesNotContain("passed in your last run");
        assertThat(shell.type("run", "kl-divergence", "--format", "json").out()).doesNotContain("last run");
    }

    @Test
    void coloursAreForPeopleOnly() {
        Shell terminal = new Shell(workspace, Map.of(), true, true);
        Shell noColor = new Shell(workspace, Map.of("NO_COLOR", "1"), true, true);
        String[] run = {"run", "kl-divergence", "--file", REFERENCE};

        assertThat(terminal.type(run).out()).contains("\u001b[");
        assertThat(noColor.type(run).out()).doesNotContain("\u001b");
        assertThat(shell.type(run).out()).doesNotContain("\u001b");
        assertThat(shell.type("run", "kl-divergence", "--file", REFERENCE, "--color", "always")
                        .out())
                .contains("\u001b[");
    }

    @Test
    void sevenBitsAreEnough() {
        Shell plain = new Shell(workspace, Map.of(), false, false);

        assertThat(plain.type("run", "kl-divergence", "--file", REFERENCE).out())
                .matches("\\p{ASCII}+");
        assertThat(plain.type("show", "kl-divergence").out()).matches("\\p{ASCII}+");
        assertThat(plain.type("list").out()).matches("\\p{ASCII}+");
        assertThat(plain.type("doctor").out()).matches("\\p{ASCII}+");
        assertThat(shell.type("run", "kl-divergence", "--ascii").out()).matches("\\p{ASCII}+");
    }

    @Test
    void lessCanBeRevealed() {
        String file = "problems/kl-divergence/wrong/log-base-2/Solution.java";

        String message = shell.type("run", "kl-divergence", "--file", file, "--reveal", "message")
                .out();
        String title = shell.type("run", "kl-divergence", "--file", file, "--reveal", "title")
                .out();

        assertThat(message)
                .contains("Work it out by hand")
                .doesNotContain("0.1438")
                .doesNotContain("0.25");
        assertThat(title).doesNotContain("Work it out by hand").contains("Diagnostic");
    }
}
