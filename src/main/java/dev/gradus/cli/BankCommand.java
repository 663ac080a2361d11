package dev.gradus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gradus bank}: for those who write problems. */
@Command(
        name = "bank",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "For authors of problems.",
        subcommands = {BankNewCommand.class, BankCheckCommand.class})
final class BankCommand implements Runnable {
    @ParentCommand
    private Gradus gradus;

    @Spec
    private CommandSpec spec;

    Gradus gradus() {
        return gradus;
    }

    @Override
    public void run() {
        spec.commandLine().usage(gradus.global().terminal().out());
    }
}
