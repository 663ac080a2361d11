package dev.gradus.gate;

import dev.gradus.compile.CompileResult;
import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.result.Finding;
import dev.gradus.submission.Submission;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiles sources in tests and shows them to the gate. Nothing is run. */
final class Inspected {
    static final Problem PROBLEM = ProblemBank.open(Path.of("")).find("kl-divergence");

    private static final InMemoryCompiler COMPILER = new InMemoryCompiler();

    private Inspected() {}

    static Submission submission(String source) {
        return new Submission("Solution.java", source, "sha256:test");
    }

    static Map<String, byte[]> compile(String source) {
        CompileResult result = COMPILER.compile(submission(source), Map.of());
        if (result instanceof CompileResult.Compiled compiled) {
            return compiled.classes();
        }
        throw new AssertionError(((CompileResult.Rejected) result).diagnostics() + "\n" + source);
    }

    static Inspection inspect(String source) {
        return inspect(AllowListReader.standard(), source, compile(source));
    }

    static Inspection inspect(AllowList list, String source, Map<String, byte[]> classes) {
        return new Gate(list).inspect(PROBLEM, submission(source), classes, Map.of());
    }

    /** {@code 3: message}: one a refusal. */
    static List<String> refusals(Inspection inspection) {
        return inspection.refusals().stream().map(Inspected::text).toList();
    }

    private static String text(Finding finding) {
        return finding.position().map(place -> place.line() + ": ").orElse("") + finding.message();
    }
}
