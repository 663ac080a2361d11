package dev.gradus.cli;

import dev.gradus.grade.EngineVersion;
import dev.gradus.problem.BankEntry;
import dev.gradus.problem.BankException;
import dev.gradus.problem.Fault;
import dev.gradus.problem.Limits;
import dev.gradus.report.TextStyle;
import dev.gradus.sandbox.OsWall;
import dev.gradus.sandbox.SandboxException;
import dev.gradus.sandbox.Subject;
import dev.gradus.sandbox.WallCheck;
import dev.gradus.sandbox.Walls;
import dev.gradus.sandbox.WorkerCommand;
import dev.gradus.sandbox.WorkerImage;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code gradus doctor}: tries everything that a run needs, and says what is missing. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Check that Gradus has what it needs: a JDK, a worker and its walls, the bank, the workspace.")
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private Gradus gradus;

    private boolean wellSoFar = true;

    @Override
    public Integer call() {
        good("Gradus " + EngineVersion.release());
        checkJava();
        checkWorkerImage();
        OsWall wall = checkWalls();
        checkWorker();
        checkBank();
        checkWorkspace();
        TextStyle style = gradus.global().style();
        good("Output: " + (style.color() ? "colour" : "no colour") + ", "
                + (style.ascii() ? "7-bit characters" : "Unicode") + ", " + style.width() + " columns");
        gradus.global()
                .terminal()
                .out()
                .println("    Your code runs in a process of its own, with limits on time, memory and output. What uses"
                        + " files, the network, threads or other programs is refused before it runs. "
                        + behindTheGate(wall));
        return wellSoFar ? ExitCode.OK : ExitCode.JUDGE_ERROR;
    }

    private void checkJava() {
        String java = "Java " + Runtime.version();
        if (ToolProvider.getSystemJavaCompiler() == null) {
            bad(java + " has no compiler: it is a JRE", "install a JDK 17 or later and point JAVA_HOME at it");
        } else {
            good(java + ", with its compiler");
        }
    }

    private void checkWorkerImage() {
        Optional<WorkerImage> image = gradus.global().workerImage();
        if (image.isEmpty()) {
            missing(
                    "No small Java for your code: there is no folder to keep it in",
                    Optional.of("set HOME or XDG_CACHE_HOME; until then a run starts more slowly"));
            return;
        }
        if (image.get().makeAnyway(() -> {}) instanceof WorkerImage.Outcome.Failed failed) {
            missing(
                    "No small Java for your code: " + failed.why(),
                    failed.next().map(next -> next + "; until then a run starts more slowly"));
        } else {
            good("A small Java for your code to run on: what no program needs is not in it");
        }
    }

    /** Gives the best wall that stands; what is better and does not is told. */
    private OsWall checkWalls() {
        for (OsWall wall : OsWall.values()) {
            if (wall == OsWall.NONE) {
                break;
            }
            WallCheck check = WallCheck.of(wall, gradus.global().workerImage());
            if (check.stands()) {
                good("A wall of the operating system: " + wall.word());
                return wall;
            }
            check.problem().ifPresent(problem -> missing("No wall: " + problem.why(), problem.next()));
        }
        return OsWall.NONE;
    }

    private void checkWorker() {
        WorkerCommand command = gradus.global().worker();
        try (Subject subject = new Subject(command, Limits.DEFAULT)) {
            subject.awaitReady();
            String walls = command.walls().map(Walls::words).orElse("");
            good("A process for a learner's code starts and answers: " + walls);
        } catch (SandboxException e) {
            bad(e.getMessage(), "check that this user may start processes, and that the memory is not used up");
        }
    }

    private static String behindTheGate(OsWall wall) {
        return switch (wall) {
            case BUBBLEWRAP ->
                "Behind that stands a wall of the operating system: without files, network and other processes.";
            case UNSHARE ->
                "Behind that stands a wall of the operating system: without network and other processes. It hides no files.";
            case NONE -> "No wall of the operating system stands behind that.";
        };
    }

    private void checkBank() {
        try {
            List<BankEntry> entries = gradus.global().bank().entries();
            List<Fault> faults = entries.stream()
                    .filter(BankEntry.Broken.class::isInstance)
                    .flatMap(entry -> ((BankEntry.Broken) entry).faults().stream())
                    .toList();
            if (faults.isEmpty()) {
                good("The bank has " + entries.size() + (entries.size() == 1 ? " problem" : " problems"));
            } else {
                bad("The bank has faults", "its author must mend these:");
                faults.forEach(fault -> gradus.global().terminal().out().println("      " + fault.text()));
            }
        } catch (BankException.NotFound e) {
            bad("No bank", e.getMessage());
        }
    }

    private void checkWorkspace() {
        try {
            gradus.global().workspace();
            Path folder = gradus.global()
                    .workspace()
                    .solution("x")
                    .toAbsolutePath()
                    .getParent()
                    .getParent()
                    .getParent();
            if (Files.isWritable(folder)) {
                good("The workspace can be written to");
            } else {
                bad("The workspace cannot be written to", "go to a folder of your own, or name one with --workspace");
            }
        } catch (UsageException e) {
            bad("No workspace", e.getMessage());
        }
    }

    private void good(String text) {
        line(gradus.global().style().ascii() ? "[ok]" : "✓ ok", text);
    }

    private void bad(String text, String next) {
        wellSoFar = false;
        line(gradus.global().style().ascii() ? "[xx]" : "✗ no", text + "; " + next);
    }

    /** Something that is not needed, and would be better. */
    private void missing(String text, Optional<String> next) {
        line(
                gradus.global().style().ascii() ? "[--]" : "- no",
                text + next.map(words -> "; " + words).orElse(""));
    }

    private void line(String mark, String text) {
        PrintStream out = gradus.global().terminal().out();
        out.println(mark + "  " + text);
    }
}
