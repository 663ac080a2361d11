package dev.gradus.grade;

import dev.gradus.compile.CallTarget;
import dev.gradus.exam.CompiledExam;
import dev.gradus.exam.ExamReport;
import dev.gradus.exam.TestRunner;
import dev.gradus.gate.Gate;
import dev.gradus.gate.Inspection;
import dev.gradus.problem.Limits;
import dev.gradus.problem.Problem;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.sandbox.Subject;
import dev.gradus.sandbox.WorkerCommand;
import dev.gradus.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs changed versions of one submission's class files, each until a test notices. Thread-safe. */
public final class Variants {
    private final Problem problem;
    private final Submission submission;
    private final CompiledExam exam;
    private final Map<String, byte[]> classes;
    private final List<CallTarget> targets;
    private final WorkerCommand worker;
    private final Gate gate = new Gate();
    private final TestRunner runner = new TestRunner();

    Variants(
            Problem problem,
            Submission submission,
            CompiledExam exam,
            Map<String, byte[]> classes,
            List<CallTarget> targets,
            WorkerCommand worker) {
        this.problem = problem;
        this.submission = submission;
        this.exam = exam;
        this.classes = Map.copyOf(classes);
        this.targets = targets;
        this.worker = worker;
    }

    /** The submission's own class files by binary name. */
    public Map<String, byte[]> classes() {
        return new TreeMap<>(classes);
    }

    /** The classes that the problem provides, by binary name. */
    public Map<String, byte[]> provided() {
        return exam.provided();
    }

    /**
     * Runs the tests, in the plan's order, until one does not pass.
     *
     * @param changed the class files that differ, by binary name; the others are as they were
     * @param limits of this run, in the place of the problem's
     * @return the test that did not pass; empty if all did
     * @throws IllegalStateException if it could not be run, which is nobody's answer
     */
    public Optional<TestOutcome> firstFailure(Map<String, byte[]> changed, Limits limits) {
        Map<String, byte[]> all = new TreeMap<>(classes);
        all.putAll(changed);
        Inspection inspection = gate.inspect(problem, submission, all, exam.provided());
        if (!inspection.refusals().isEmpty()) {
            throw new IllegalStateException("a changed version may not run: "
                    + inspection.refusals().get(0).message());
        }
        try (Subject subject = new Subject(worker, limits)) {
            ExamReport report = runner.runUntilOneFails(
                    problem.withLimits(limits), exam, targets, inspection.classes(), subject, submission);
            if (!report.faults().isEmpty()) {
                throw new IllegalStateException(String.join("\n", report.faults()));
            }
            return report.outcomes().stream()
                    .filter(outcome -> outcome.status() != TestStatus.PASSED)
                    .findFirst();
        }
    }
}
