package dev.gradus.grade;

import dev.gradus.check.ContractWords;
import dev.gradus.check.HiddenCharacters;
import dev.gradus.check.ParsedSource;
import dev.gradus.check.SourceChecker;
import dev.gradus.check.rules.UnknownRuleException;
import dev.gradus.compile.CompileResult;
import dev.gradus.compile.CompilerProcessException;
import dev.gradus.compile.ContractJudge;
import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.compile.ProblemSourceException;
import dev.gradus.exam.CompiledExam;
import dev.gradus.exam.ExamCache;
import dev.gradus.exam.ExamCompiler;
import dev.gradus.exam.ExamReport;
import dev.gradus.exam.TestRunner;
import dev.gradus.gate.Gate;
import dev.gradus.gate.Inspection;
import dev.gradus.problem.Problem;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Finding;
import dev.gradus.result.GradeResult;
import dev.gradus.sandbox.SandboxException;
import dev.gradus.sandbox.Subject;
import dev.gradus.sandbox.WorkerCommand;
import dev.gradus.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grades one submission after the other, each in a fresh worker. Thread-safe. */
public final class Grader implements AutoCloseable {
    private final SourceChecker checker = new SourceChecker();
    private final InMemoryCompiler compiler;
    private final ExamCompiler exams;
    private final TestRunner runner = new TestRunner();
    private final WorkerCommand worker;
    private final Optional<Gate> gate;

    /**
     * For submissions of the user's own, which are compiled in this process.
     *
     * @param cache where compiled hidden tests outlive this process, if anywhere
     */
    public Grader(WorkerCommand worker, Optional<ExamCache> cache) {
        this(worker, cache, new InMemoryCompiler());
    }

    /** @param compiler for the submissions; closed with this */
    public Grader(WorkerCommand worker, Optional<ExamCache> cache, InMemoryCompiler compiler) {
        this(worker, cache, compiler, Optional.of(new Gate()));
    }

    /** For tests of what stands behind the gate: without one, nothing is looked at and nothing re-written. */
    Grader(WorkerCommand worker, Optional<ExamCache> cache, InMemoryCompiler compiler, Optional<Gate> gate) {
        this.compiler = compiler;
        this.worker = worker;
        this.gate = gate;
        this.exams = new ExamCompiler(compiler, cache);
    }

    /**
     * Grades a submission. Whatever it does has a verdict of its own; whatever goes wrong on our side is a judge error in the result.
     *
     * @throws dev.gradus.compile.MissingCompilerException if this Java has no compiler
     */
    public GradeResult grade(Problem problem, Submission submission) {
        Judgement judgement = new Judgement(problem, submission, new Phases(System::nanoTime));
        try (Subject subject = new Subject(worker, problem.limits())) {
            return grade(problem, submission, subject, judgement);
        } catch (ProblemSourceException | UnknownRuleException | SandboxException | CompilerProcessException ours) {
            return judgement.judgeError(ours.getMessage());
        }
    }

    private GradeResult grade(Problem problem, Submission submission, Subject subject, Judgement judgement) {
        Optional<ParsedSource> source = checker.parse(submission);
        judgement.ended("parse");

        CompiledExam exam = exams.compile(problem);
        judgement.ended("compile tests");

        CompileResult compiled = compiler.compile(submission, exam.provided());
        judgement.ended("compile");
        if (compiled instanceof CompileResult.Rejected rejected) {
            return judgement.rejected(rejected.diagnostics());
        }

        // After the compiler, which explains those that it stumbles over in better words.
        Optional<Diagnostic> hidden = HiddenCharacters.find(submission);
        if (hidden.isPresent()) {
            return judgement.rejected(List.of(hidden.get()));
        }

        CompileResult.Compiled program = (CompileResult.Compiled) compiled;
        ContractJudge.Fit fit = ContractJudge.judge(
                problem.contract(), program.classes(), exam.provided().keySet());
        ContractWords words = new ContractWords(problem.contract(), submission, source);
        if (!fit.mismatches().isEmpty()) {
            List<Diagnostic> diagnostics =
                    fit.mismatches().stream().map(words::explain).toList();
            return judgement.rejected(diagnostics);
        }
        List<Finding> findings = Findings.of(problem, submission, fit.targets(), words, source);
        judgement.ended("contract");

        Inspection inspection = inspect(problem, submission, program.classes(), exam.provided());
        if (!inspection.refusals().isEmpty()) {
            return judgement.refused(Findings.merged(findings, inspection.refusals()));
        }
        judgement.ended("gate");

        subject.awaitReady();
        judgement.ended("worker ready");

        ExamReport report = runner.run(problem, exam, fit.targets(), inspection.classes(), subject, submission);
        judgement.ended("tests");
        return judgement.ran(report, findings);
    }

    /**
     * Compiles a submission that is known to be right, to run changed versions of it.
     *
     * @throws IllegalArgumentException if it does not compile, or does not keep the contract
     */
    public Variants variants(Problem problem, Submission submission) {
        CompiledExam exam = exams.compile(problem);
        if (!(compiler.compile(submission, exam.provided()) instanceof CompileResult.Compiled program)) {
            throw new IllegalArgumentException("it does not compile");
        }
        ContractJudge.Fit fit = ContractJudge.judge(
                problem.contract(), program.classes(), exam.provided().keySet());
        if (!fit.mismatches().isEmpty()) {
            throw new IllegalArgumentException("it does not keep the contract");
        }
        return new Variants(problem, submission, exam, program.classes(), fit.targets(), worker);
    }

    private Inspection inspect(
            Problem problem, Submission submission, Map<String, byte[]> classes, Map<String, byte[]> provided) {
        return gate.map(each -> each.inspect(problem, submission, classes, provided))
                .orElseGet(() -> new Inspection(classes, List.of()));
    }

    /** Ends the compiler's processes, if it has any. */
    @Override
    public void close() {
        compiler.close();
    }
}
