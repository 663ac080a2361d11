package dev.gradus.report;

import dev.gradus.report.Pen.Tone;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One line a test, and below those that have not passed what is known. One mistake is fixed at a time: the test that decided the verdict
 * is told at length, and where nothing else explains the failures also a second one of another reason. Of the others it is one line.
 */
final class TestLines {
    private final Page page;
    private final Pen pen;
    private final TestDetail detail;
    private final Set<String> reasons = new HashSet<>();
    private List<TestOutcome> atLength = List.of();
    private boolean named;
    private int alike;
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
        atLength = Situation.atLength(report);
        named = Situation.isNamed(report);
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
        if (alike > 0) {
            String more = Cut.count(alike, "more test") + " ended in the same way";
            page.line("  " + more + place(atLength.get(0)) + ".");
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
            boolean again = !reasons.add(TestDetail.reason(outcome));
            if (atLength.contains(outcome)) {
                detail.write(outcome);
            } else if (again && atLength.size() == 1 && isLike(outcome, atLength.get(0))) {
                alike++;
            } else {
                // Where the mistake has a name, the numbers of all the tests say no more than those of one.
                if (!named || outcome.actual().isEmpty()) {
                    detail.brief(outcome, again);
                }
                leftOut += again || outcome.calls().isEmpty() ? 0 : 1;
            }
        }
    }

    private static boolean isLike(TestOutcome outcome, TestOutcome told) {
        return outcome.actual().isEmpty() && TestDetail.reason(outcome).equals(TestDetail.reason(told));
    }

    private static String place(TestOutcome told) {
        return told.frames().isEmpty() || told.frames().get(0).line() <= 0
                ? ""
                : ", at line " + told.frames().get(0).line();
    }
}
