package dev.gradus.report;

import dev.gradus.problem.Kind;
import dev.gradus.problem.Severity;
import dev.gradus.report.Pen.Tone;
import dev.gradus.result.Finding;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import java.util.List;
import java.util.function.Predicate;

/**
 * The result as a page for a person: the verdict, what failed and how, the likely mistake, the next step. It may change with any
 * release; programs read {@link JsonReport}.
 */
public final class TextReport implements ReportFormat {
    private final Pen pen;

    public TextReport(TextStyle style) {
        this.pen = new Pen(style);
    }

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String render(LearnerReport report) {
        Page page = new Page(pen.style().proseWidth());
        verdict(page, report);
        if (report.verdict() == Verdict.JUDGE_ERROR) {
            judgeError(page, report);
        } else {
            // What decided the verdict comes first; what is only worth a look comes after the tests.
            Places places = new Places(page, pen, report.label());
            Predicate<Finding> decided = finding -> finding.severity() == Severity.ERROR;
            places.diagnostics(report.diagnostics());
            places.findings(report.findings().stream().filter(decided).toList(), false);
            if (report.kind() == Kind.QUIZ) {
                new QuizLines(page, pen).write(report);
            } else {
                new TestLines(page, pen).write(report);
                misconception(page, report);
            }
            places.findings(
                    report.findings().stream()
                            .filter(decided.negate())
                            .filter(finding -> !saidByATest(report, finding))
                            .toList(),
                    Situation.isNamed(report));
        }
        next(page, NextStep.of(report));
        return page.text();
    }

    /** What was thrown is explained by the very line that the finding is about. */
    private static boolean saidByATest(LearnerReport report, Finding finding) {
        String line = finding.position()
                .map(place -> "Line " + place.line() + " goes ")
                .orElse(" ");
        return report.tests().stream()
                .anyMatch(outcome -> outcome.help().general().startsWith(line));
    }

    private void verdict(Page page, LearnerReport report) {
        Tone tone = switch (report.verdict()) {
            case ACCEPTED -> Tone.GOOD_STRONG;
            case JUDGE_ERROR -> Tone.WARN_STRONG;
            case WRONG_ANSWER,
                    RUNTIME_ERROR,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RULE_VIOLATION,
                    COMPILE_ERROR -> Tone.BAD_STRONG;
        };
        String sign = tone == Tone.GOOD_STRONG
                ? pen.sign("✓", "[ok]")
                : tone == Tone.WARN_STRONG ? pen.sign("!", "[!]") : pen.sign("✗", "[x]");
        page.line(pen.paint(tone, sign + " " + Words.of(report.verdict(), report.kind())) + "   " + summary(report));
        page.line("  " + pen.ours(report.title()) + ", " + pen.theirs(report.label()));
    }

    private static String summary(LearnerReport report) {
        if (report.verdict() == Verdict.JUDGE_ERROR) {
            return "this is our fault, not yours";
        }
        int planned = report.tests().size();
        long passed = count(report, TestStatus.PASSED);
        String points =
                report.score().earned() + " of " + Cut.count(report.score().possible(), "point");
        if (report.kind() == Kind.QUIZ) {
            return (count(report, TestStatus.NOT_RUN) == planned
                            ? "no answer was judged, "
                            : passed + " of " + Cut.count(planned, "question") + " done, ")
                    + points;
        }
        return count(report, TestStatus.NOT_RUN) == planned
                ? "no test was run, " + points
                : passed + " of " + Cut.count(planned, "test") + " passed, " + points;
    }

    private static long count(LearnerReport report, TestStatus status) {
        return report.tests().stream()
                .filter(outcome -> outcome.status() == status)
                .count();
    }

    private void judgeError(Page page, LearnerReport report) {
        page.gap();
        page.prose(
                "",
                "Gradus could not judge your submission. This says nothing about your code, and nothing is counted.");
        page.prose("  ", pen.prose(report.judgeError().orElse("")));
    }

    private void misconception(Page page, LearnerReport report) {
        report.misconception().ifPresent(mistake -> {
            page.gap();
            page.prose(pen.paint(Tone.WARN, "Likely mistake:") + " ", pen.prose(mistake.says()));
            mistake.also()
                    .ifPresent(
                            second -> page.prose(pen.paint(Tone.WARN, "And another:") + " ", pen.prose(second.says())));
        });
        if (report.misconception().isEmpty()) {
            CommonFactor.of(report).ifPresent(factor -> {
                page.gap();
                page.prose(
                        pen.paint(Tone.WARN, "In common:") + " ",
                        "every wrong number is " + factor + " times the expected one.");
            });
        }
    }

    private void next(Page page, NextStep step) {
        page.gap();
        page.prose(pen.paint(Tone.STRONG, step.lead()) + " ", pen.prose(step.advice()));
        List<NextStep.Command> commands = step.commands();
        int width = commands.stream()
                .mapToInt(command -> command.text().length())
                .max()
                .orElse(0);
        for (NextStep.Command command : commands) {
            String text = Columns.padded(pen.theirs(command.text()), width);
            page.line("      " + pen.paint(Tone.CODE, text) + "   " + command.purpose());
        }
    }
}
