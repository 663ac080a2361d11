package dev.gradus.report;

import dev.gradus.report.Pen.Tone;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import java.util.List;

/** One line a question, and below it why the answer is right or wrong, as far as the reader may know. */
final class QuizLines {
    private static final String INDENT = "      ";

    private final Page page;
    private final Pen pen;

    QuizLines(Page page, Pen pen) {
        this.page = page;
        this.pen = pen;
    }

    void write(LearnerReport report) {
        page.gap();
        List<TestOutcome> questions = report.tests();
        if (questions.stream().allMatch(outcome -> outcome.status() == TestStatus.NOT_RUN)) {
            page.prose(pen.sign("-", "[-]") + " ", pen.prose(questions.get(0).message()) + ": no answer was judged.");
            return;
        }
        for (TestOutcome outcome : questions) {
            boolean passed = outcome.status() == TestStatus.PASSED;
            boolean inWords = outcome.test().points() == 0;
            String word = Columns.padded(passed ? inWords ? "answered" : "right" : "not yet", 8);
            String head = passed ? pen.sign("✓", "[ok]") : pen.sign("✗", "[x] ");
            page.line("  " + pen.paint(passed ? Tone.GOOD : Tone.BAD, head + " " + word) + "  "
                    + pen.ours(outcome.test().title()));
            if (!passed) {
                outcome.actual().ifPresent(answer -> field(Tone.BAD, "answered", pen.theirs(answer)));
                outcome.expected().ifPresent(answer -> field(Tone.GOOD, "right is", pen.ours(answer)));
            }
            prose(outcome.message());
            prose(outcome.help().text());
        }
    }

    private void field(Tone tone, String name, String value) {
        page.prose(INDENT + pen.paint(tone, name) + "  ", value);
    }

    private void prose(String text) {
        if (!text.isBlank()) {
            page.prose(INDENT, pen.prose(text));
        }
    }
}
