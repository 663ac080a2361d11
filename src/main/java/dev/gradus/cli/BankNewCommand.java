package dev.gradus.cli;

import dev.gradus.author.Scaffold;
import dev.gradus.author.ScaffoldException;
import dev.gradus.grade.Grader;
import dev.gradus.problem.Fault;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gradus bank new}: a package to begin with. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Make the package of a new problem. `gradus bank check` then lists what is left to do.")
final class BankNewCommand implements Callable<Integer> {
    @ParentCommand
    private BankCommand parent;

    @Parameters(paramLabel = "PROBLEM", description = "Its name: small letters and digits, with hyphens between words.")
    private String problemId;

    @ArgGroup(multiplicity = "1")
    private Source source;

    /** What it is made from. */
    static final class Source {
        @Option(
                names = "--signature",
                paramLabel = "SIGNATURE",
                description = "A method that learners write: \"double f(double[] x)\". More than once for several.")
        private List<String> signatures;

        @Option(
                names = "--from",
                paramLabel = "FILE",
                description =
                        "A reference solution. The template is made of it: without the bodies, or without what stands"
                                + " between // BEGIN SOLUTION and // END SOLUTION.")
        private Path from;
    }

    @Override
    public Integer call() {
        GlobalOptions global = parent.gradus().global();
        PrintStream out = global.terminal().out();
        Scaffold.Made made;
        try (Grader grader = new Grader(global.worker(), global.examCache())) {
            Scaffold scaffold = new Scaffold(global.bank(), grader);
            made = source.from == null
                    ? scaffold.ofSignatures(problemId, source.signatures)
                    : scaffold.ofReference(problemId, read(source.from));
        } catch (ScaffoldException e) {
            throw new UsageException(e.getMessage());
        }
        made.files().forEach(file -> out.println("Wrote " + file));
        out.println();
        out.println("Left to do:");
        made.left().stream().map(Fault::text).forEach(text -> out.println("  " + text));
        out.println();
        out.println("`gradus bank check " + problemId + "` tells what is still left, and whether the rest is right.");
        return ExitCode.OK;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UsageException("the reference cannot be read from " + file + "; name a Java file in UTF-8");
        }
    }
}
