package dev.gradus.cli;

import dev.gradus.exam.ExamCache;
import dev.gradus.grade.EngineVersion;
import dev.gradus.problem.ProblemBank;
import dev.gradus.report.TextStyle;
import dev.gradus.sandbox.WorkerCommand;
import dev.gradus.sandbox.WorkerImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command understands, and what follows from it. */
final class GlobalOptions {
    /** When to use colours. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    private final Terminal terminal;
    private final Path installation;

    @Option(
            names = "--bank",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "The problem bank: a folder with problems/ in it.")
    private Optional<Path> bank = Optional.empty();

    @Option(
            names = "--workspace",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Where your solutions/ are. Default: the current folder.")
    private Path workspace = Path.of("");

    @Option(
            names = "--color",
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            description = "auto, always or never. Default: auto; NO_COLOR is respected.")
    private Color color = Color.AUTO;

    @Option(names = "--ascii", scope = ScopeType.INHERIT, description = "Only 7-bit characters.")
    private boolean ascii;

    GlobalOptions(Terminal terminal, Path installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    Terminal terminal() {
        return terminal;
    }

    /** The bank that was named, or that of the current folder, or the one that came with Gradus. */
    ProblemBank bank() {
        Path here = Path.of("");
        Path root = bank.orElseGet(() -> Files.isDirectory(here.resolve("problems")) ? here : installation);
        return ProblemBank.open(root);
    }

    /** Where compiled hidden tests are kept; nowhere if that folder, or the program that makes them, cannot be named. */
    Optional<ExamCache> examCache() {
        return UserCache.folder(terminal.environment())
                .flatMap(folder -> EngineVersion.build().map(build -> new ExamCache(folder.resolve("exams"), build)));
    }

    /** The image of Java for workers, in the user's cache; absent where that folder cannot be named. */
    Optional<WorkerImage> workerImage() {
        return UserCache.folder(terminal.environment()).map(folder -> new WorkerImage(folder.resolve("worker-java")));
    }

    /**
     * How workers are started: behind the best walls that stand here. On the first use of a JDK it makes the worker's image, and says so,
     * since that takes longer than a run.
     */
    WorkerCommand worker() {
        Optional<WorkerImage> image = workerImage();
        image.ifPresent(each -> each.make(() -> terminal.err()
                .println("Making a small Java for your code to run on (once for each JDK, a few seconds) ...")));
        return WorkerCommand.of(image);
    }

    Workspace workspace() {
        if (!Files.isDirectory(workspace.toAbsolutePath())) {
            throw new UsageException("the workspace " + workspace + " is no folder; make it first, or name another");
        }
        return new Workspace(workspace);
    }

    TextStyle style() {
        boolean noColor = !terminal.environment().getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = "dumb".equals(terminal.environment().get("TERM"));
        boolean colored = switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal.interactive() && !noColor && !dumb;
        };
        return new TextStyle(colored, ascii || !terminal.unicode(), terminal.width());
    }
}
