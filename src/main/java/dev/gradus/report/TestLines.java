package dev.gradus.report;

import dev.gradus.report.Pen.Tone;
import dev.gradus.result.Cause;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line a test, and below those that have not passed what is known. Of tests that failed for the same cause only the first two
 * are told at length: one mistake is fixed at a time.
 */
final class TestLines {
    private final Page page;
    private final Pen pen;
    private final TestDetail detail;
    private final Map<Cause, Integer> told = new EnumMap<>(Cause.class);
    private final Set<String> reasons = new HashSet<>();
    private int leftOut;

    TestLines(Page page, Pen pen) {
        this.page = page;
        this.pen = pen;
        this.detail = new TestDetail(page, pen);
    }

    void write(LearnerReport report) {
        page.gap();
        List<TestOutcome> tests = report.tests();
        if (!tests.isEmpty() && tests.stream().allMatch(outcome -> outcome.status() == TestStatus.NOT_RUN)) {
            noneRan(tests);
            return;
        }
        boolean untouched = Situation.isUntouchedTemplate(report);
        for (TestOutcome outcome : tests) {
            boolean regression = outcome.status() != TestStatus.PASSED
                    && report.passedBefore().contains(outcome.test().id());
            page.line("  " + heading(outcome));
            if (regression) {
                page.line("      " + pen.paint(Tone.WARN, "(passed in your last run)"));
            }
            if (!untouched) {
                below(outcome);
            }
        }
        if (leftOut > 0) {
            page.line("  The calls of " + Cut.count(leftOut, "more test")
                    + " are left out here; --format json has them.");
        }
    }

    private void noneRan(List<TestOutcome> tests) {
        String count = tests.size() == 1 ? "The test was" : "The " + tests.size() + " tests were";
        String why = tests.get(0).message();
        page.prose(pen.sign("-", "[-]") + " ", count + " not run" + (why.isEmpty() ? "." : ": " + pen.prose(why)));
    }

    private String heading(TestOutcome outcome) {
        String word = Columns.padded(Words.of(outcome.status()), 9);
        String title = pen.ours(outcome.test().title());
        return switch (outcome.status()) {
            case PASSED -> pen.paint(Tone.GOOD, pen.sign("✓", "[ok]") + " " + word) + "  " + title;
            case FAILED -> pen.paint(Tone.BAD, pen.sign("✗", "[x] ") + " " + word) + "  " + title;
            case ERRORED, TIMED_OUT -> pen.paint(Tone.BAD, pen.sign("!", "[!] ") + " " + word) + "  " + title;
            case NOT_RUN -> pen.paint(Tone.WARN, pen.sign("-", "[-] ") + " " + word) + "  " + title;
        };
    }

    private void below(TestOutcome outcome) {
        if (outcome.status() == TestStatus.PASSED) {
            detail.printed(outcome);
        } else if (outcome.cause().isEmpty()) {
            if (reasons.add(outcome.message())) {
                detail.message(outcome.message());
            }
        } else {
            Cause cause = outcome.cause().get();
            boolean again = !reasons.add(TestDetail.reason(outcome));
            if (told.merge(cause, 1, Integer::sum) > atLength(cause, again)) {
                detail.brief(outcome, again);
                leftOut += again || outcome.calls().isEmpty() ? 0 : 1;
            } else {
                detail.write(outcome, again);
            }
        }
    }

    /** A second wrong answer or exception helps to see what they have in common; a second time-out does not. */
    private static int atLength(Cause cause, boolean again) {
        boolean comparable = cause == Cause.ASSERTION || cause == Cause.EXCEPTION;
        return again && !comparable ? 0 : 2;
    }
}
