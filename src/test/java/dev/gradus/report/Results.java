package dev.gradus.report;

import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Reveal;
import dev.gradus.result.CallRecord;
import dev.gradus.result.Cause;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Digests;
import dev.gradus.result.Finding;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Help;
import dev.gradus.result.LearnerFrame;
import dev.gradus.result.LearnerOutput;
import dev.gradus.result.Misconception;
import dev.gradus.result.Position;
import dev.gradus.result.Score;
import dev.gradus.result.Steps;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Timing;
import dev.gradus.result.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes results of the KL problem for the tests of reports. */
final class Results {
    static final List<PlannedTest> PLAN = List.of(
            planned("isZeroForIdenticalDistributions", "KL(p || p) = 0 for any p"),
            planned("isPositiveForDifferentDistributions", "KL > 0 for p != q (non-negativity)"),
            planned("matchesTheFormula", "Diagnostic: matches the explicit formula on a hand-checked case"),
            planned("isAsymmetric", "Asymmetry: KL(p||q) != KL(q||p) in general"),
            planned("handlesZerosInP", "Handles zero entries in p (0 * log(0) = 0 by convention)"),
            planned("returnsAScalar", "Returns a scalar, not an array"));

    private Verdict verdict = Verdict.ACCEPTED;
    private String label = "Solution.java";
    private final List<TestOutcome> tests = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<Misconception> misconception = Optional.empty();
    private Optional<String> judgeError = Optional.empty();

    private static PlannedTest planned(String id, String title) {
        return new PlannedTest(id, title, 1, Reveal.FULL);
    }

    /** Starts with every test passed. */
    static Results verdict(Verdict verdict) {
        Results results = new Results();
        results.verdict = verdict;
        for (PlannedTest test : PLAN) {
            results.tests.add(new Outcome().outcome(test));
        }
        return results;
    }

    /** @param number 1-based */
    Results test(int number, Outcome outcome) {
        tests.set(number - 1, outcome.outcome(PLAN.get(number - 1)));
        return this;
    }

    Results everyTest(Outcome outcome) {
        for (int number = 1; number <= PLAN.size(); number++) {
            test(number, outcome);
        }
        return this;
    }

    Results noneRan(String why) {
        tests.replaceAll(outcome -> TestOutcome.notRun(outcome.test(), why));
        return this;
    }

    /** @param number 1-based */
    Results notRun(int number, String why) {
        tests.set(number - 1, TestOutcome.notRun(PLAN.get(number - 1), why));
        return this;
    }

    Results label(String label) {
        this.label = label;
        return this;
    }

    Results finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    Results diagnostic(int line, int column, String sourceLine, String code, String message, String help) {
        diagnostics.add(new Diagnostic(Optional.of(new Position(line, column)), sourceLine, code, message, help));
        return this;
    }

    Results diagnostic(String code, String message, String help) {
        diagnostics.add(new Diagnostic(Optional.empty(), "", code, message, help));
        return this;
    }

    Results misconception(String id, String says) {
        misconception = Optional.of(new Misconception(id, says));
        return this;
    }

    Results judgeError(String message) {
        judgeError = Optional.of(message);
        return this;
    }

    GradeResult result() {
        int earned = verdict == Verdict.RULE_VIOLATION || verdict == Verdict.JUDGE_ERROR
                ? 0
                : (int) tests.stream()
                        .filter(outcome -> outcome.status() == TestStatus.PASSED)
                        .count();
        Map<String, Duration> phases = new LinkedHashMap<>();
        phases.put("parse", Duration.ofMillis(31));
        phases.put("compile", Duration.ofMillis(140));
        phases.put("tests", Duration.ofMillis(25));
        return new GradeResult(
                "kl-divergence",
                "KL divergence (discrete)",
                label,
                verdict,
                new Score(earned, tests.size()),
                tests,
                findings,
                diagnostics,
                misconception,
                judgeError,
                new Digests("sha256:" + "0a".repeat(32), "sha256:" + "1b".repeat(32), "1.0.0+17"),
                new Timing(Duration.ofMillis(212), phases));
    }

    /** One test's outcome in the making; passed until {@link #ended} says otherwise. */
    static final class Outcome {
        private TestStatus status = TestStatus.PASSED;
        private Optional<Cause> cause = Optional.empty();
        private String message = "";
        private Help help = Help.NONE;
        private Optional<String> expected = Optional.empty();
        private Optional<String> actual = Optional.empty();
        private Optional<String> tolerance = Optional.empty();
        private final List<LearnerFrame> frames = new ArrayList<>();
        private final List<CallRecord> calls = new ArrayList<>();
        private int omittedCalls;
        private LearnerOutput output = LearnerOutput.NONE;
        private Optional<Steps> steps = Optional.empty();

        static Outcome passed() {
            return new Outcome();
        }

        static Outcome failed(String message) {
            return ended(TestStatus.FAILED, Cause.ASSERTION, message);
        }

        static Outcome ended(TestStatus status, Cause cause, String message) {
            Outcome outcome = new Outcome();
            outcome.status = status;
            outcome.cause = Optional.of(cause);
            outcome.message = message;
            return outcome;
        }

        Outcome help(String specific, String general) {
            help = new Help(specific, general);
            return this;
        }

        Outcome compared(String expected, String actual) {
            this.expected = Optional.of(expected);
            this.actual = Optional.of(actual);
            return this;
        }

        Outcome numbers(String expected, String actual) {
            return compared(expected, actual).tolerance("within 1.0E-9 relative");
        }

        Outcome tolerance(String words) {
            this.tolerance = Optional.of(words);
            return this;
        }

        Outcome next(String words) {
            help = help.withNext(words);
            return this;
        }

        Outcome frame(int line, String sourceLine) {
            return frame("kl_divergence", line, sourceLine);
        }

        Outcome frame(String method, int line, String sourceLine) {
            frames.add(new LearnerFrame("Solution." + method, line, sourceLine));
            return this;
        }

        Outcome call(String p, String q, CallRecord.End end) {
            calls.add(new CallRecord("kl_divergence", List.of(p, q), end));
            return this;
        }

        Outcome returned(String p, String q, String value) {
            return call(p, q, new CallRecord.End.Returned(value));
        }

        Outcome threw(String p, String q, String type, String threwMessage) {
            return call(p, q, new CallRecord.End.Threw(type, threwMessage));
        }

        Outcome broke(String p, String q) {
            return call(p, q, new CallRecord.End.Broken(cause.orElseThrow()));
        }

        Outcome omittedCalls(int count) {
            omittedCalls = count;
            return this;
        }

        Outcome printed(String text, int omittedLines) {
            output = new LearnerOutput(text, omittedLines);
            return this;
        }

        Outcome steps(long used, long allowed) {
            steps = Optional.of(new Steps(used, allowed));
            return this;
        }

        TestOutcome outcome(PlannedTest test) {
            return new TestOutcome(
                    test,
                    status,
                    cause,
                    message,
                    help,
                    expected,
                    actual,
                    tolerance,
                    frames,
                    calls,
                    omittedCalls,
                    output,
                    steps);
        }
    }
}
