package dev.gradus.cli;

import dev.gradus.compile.MissingCompilerException;
import dev.gradus.grade.EngineVersion;
import dev.gradus.problem.BankException;
import dev.gradus.problem.NearestNames;
import dev.gradus.sandbox.SandboxException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: reads it, calls one thing, gives the exit code. */
@Command(
        name = "gradus",
        description = "Solve a problem, see which hidden tests pass, and learn from those that do not.",
        mixinStandardHelpOptions = true,
        versionProvider = Gradus.Version.class,
        sortOptions = false,
        subcommands = {
            ListCommand.class,
            ShowCommand.class,
            StartCommand.class,
            RunCommand.class,
            HintCommand.class,
            QuizCommand.class,
            DoctorCommand.class,
            BankCommand.class
        },
        footer = {"", "Begin with:  gradus list   then   gradus run PROBLEM"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:accepted, or done",
            "1:not accepted",
            "2:the command line, or a file that it names, cannot be used",
            "3:the fault of Gradus, of its installation or of the problem, never yours"
        })
public final class Gradus implements Runnable {
    /** What {@code --version} prints. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"gradus " + EngineVersion.release() + " (Java " + Runtime.version() + ")"};
        }
    }

    private final Terminal terminal;

    @Mixin
    private final GlobalOptions global;

    @Spec
    private CommandSpec spec;

    /**
     * @param installation the folder that has the bank that comes with Gradus; also where a workspace is looked for
     */
    public Gradus(Terminal terminal, Path installation) {
        this.terminal = terminal;
        this.global = new GlobalOptions(terminal, installation);
    }

    GlobalOptions global() {
        return global;
    }

    /** Runs one command and gives the exit code. Never throws, never exits. */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(this);
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(this::onBadArguments);
        line.setExecutionExceptionHandler((exception, command, parsed) -> onException(exception));
        int code = line.execute(arguments);
        if (terminal.out().checkError()) {
            terminal.err().println("gradus: what there was to say could not be written; is the disk full?");
            return ExitCode.JUDGE_ERROR;
        }
        return code;
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.out());
    }

    private int onBadArguments(ParameterException exception, String[] arguments) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        String message = exception.getMessage();
        if (exception instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            Set<String> known = word.startsWith("-")
                    ? command.optionsMap().keySet()
                    : command.subcommands().keySet();
            String nearest = NearestNames.of(word, known).stream()
                    .findFirst()
                    .map(name -> "; did you mean '" + name + "'?")
                    .orElse("");
            message = "'" + word + "' is not understood here" + nearest;
        }
        terminal.err().println("gradus: " + message + " (`" + command.qualifiedName() + " --help` shows what is)");
        return ExitCode.USAGE;
    }

    private int onException(Exception exception) {
        if (exception instanceof UsageException || exception instanceof BankException.NotFound) {
            terminal.err().println("gradus: " + exception.getMessage());
            return ExitCode.USAGE;
        }
        if (exception instanceof BankException.Broken
                || exception instanceof SandboxException
                || exception instanceof MissingCompilerException) {
            terminal.err().println("gradus: " + exception.getMessage());
            return ExitCode.JUDGE_ERROR;
        }
        terminal.err().println("gradus: this is a fault of Gradus, not of your program. Please report these lines:");
        exception.printStackTrace(terminal.err());
        return ExitCode.JUDGE_ERROR;
    }
}
