package dev.gradus.report;

import dev.gradus.report.Pen.Tone;
import dev.gradus.result.CallRecord;
import dev.gradus.result.Cause;
import dev.gradus.result.LearnerFrame;
import dev.gradus.result.TestOutcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What is known of one test that has not passed. */
final class TestDetail {
    private static final String INDENT = "      ";
    private static final int MOST_OF_A_VALUE = 200;
    /** A flood is seen in its first lines. */
    private static final int FLOOD = 4;

    private final Page page;
    private final Pen pen;
    private final PrintedText printed;

    TestDetail(Page page, Pen pen) {
        this.page = page;
        this.pen = pen;
        this.printed = new PrintedText(page, pen, INDENT);
    }

    /**
     * At length: the calls, what was expected, why, where, and what was printed.
     */
    void write(TestOutcome outcome) {
        calls(outcome);
        outcome.expected()
                .ifPresent(expected -> page.line(
                        INDENT + pen.paint(Tone.GOOD, "expected") + "  " + value(expected) + tolerance(outcome)));
        outcome.actual().ifPresent(actual -> got(outcome, actual));
        origin(outcome);
        if (!saidByTheCall(outcome)) {
            message(outcome.message().isEmpty() ? Words.of(outcome.cause().orElseThrow()) : outcome.message());
        }
        frames(outcome.frames());
        message(outcome.help().text());
        boolean flood = outcome.cause().orElseThrow() == Cause.OUTPUT;
        printed.write(outcome.output(), flood ? FLOOD : Integer.MAX_VALUE);
    }

    /** In one line; {@code again} if a test above was told the same at length. */
    void brief(TestOutcome outcome, boolean again) {
        StringBuilder line = new StringBuilder(again ? "same again" : "");
        if (outcome.actual().isPresent()) {
            line.append(line.isEmpty() ? "" : ": ")
                    .append("got ")
                    .append(value(outcome.actual().get()));
            outcome.expected().ifPresent(expected -> line.append(", expected ").append(value(expected)));
        } else if (!again) {
            String message =
                    outcome.message().isEmpty() ? Words.of(outcome.cause().orElseThrow()) : outcome.message();
            line.append(pen.ours(Cut.end(message.lines().findFirst().orElse(""), MOST_OF_A_VALUE)));
        }
        page.line(INDENT + line);
        origin(outcome);
    }

    /** Of a number that is nearly right, also where it goes wrong. */
    private void got(TestOutcome outcome, String actual) {
        String line = INDENT + pen.paint(Tone.BAD, "got") + "       " + value(actual);
        Optional<Comparison> near = Comparison.of(outcome).filter(Comparison::isNear);
        Optional<Integer> beginning = near.flatMap(Comparison::commonBeginning);
        if (near.isPresent() && beginning.isEmpty()) {
            line += "  (off by " + near.get().difference() + ")";
        }
        page.line(line);
        beginning.ifPresent(
                common -> page.line(INDENT + "          " + " ".repeat(common) + "^ differs from this digit on"));
    }

    private void origin(TestOutcome outcome) {
        SpecialValue.origin(outcome).ifPresent(words -> page.prose(INDENT, words));
    }

    /** What a test printed that passed. */
    void printed(TestOutcome outcome) {
        printed.mention(outcome.output());
    }

    void message(String message) {
        if (!message.isBlank()) {
            page.prose(INDENT, pen.prose(message));
        }
    }

    /** What two tests have in common that failed for the same reason. */
    static String reason(TestOutcome outcome) {
        String place =
                outcome.frames().isEmpty() ? "" : "@" + outcome.frames().get(0).line();
        return outcome.cause().orElseThrow() + ":" + outcome.message()
                + outcome.help().general() + place;
    }

    /** Of many calls only the last is shown: it is the one that the test stopped at. */
    private void calls(TestOutcome outcome) {
        List<CallRecord> calls = outcome.calls();
        if (!calls.isEmpty() && (outcome.omittedCalls() > 0 || stoppedAtTheLastOfMany(outcome))) {
            int earlier = outcome.omittedCalls() + calls.size() - 1;
            page.line(INDENT + "after " + Cut.count(earlier, "other call") + ":");
            calls = calls.subList(calls.size() - 1, calls.size());
        }
        for (CallRecord call : calls) {
            CallText.lines(call, pen, pen.style().proseWidth() - INDENT.length())
                    .forEach(line -> page.line(INDENT + line));
        }
    }

    /** Whether the calls before the last one gave what they should, and nothing was found that they have to do with it. */
    private static boolean stoppedAtTheLastOfMany(TestOutcome outcome) {
        List<CallRecord> calls = outcome.calls();
        return calls.size() > 2
                && outcome.help().text().isEmpty()
                && calls.get(calls.size() - 1).end() instanceof CallRecord.End.Returned last
                && outcome.actual().filter(last.value()::equals).isPresent();
    }

    private String value(String value) {
        return pen.theirs(Cut.middle(ListText.shortened(value, MOST_OF_A_VALUE), MOST_OF_A_VALUE));
    }

    private String tolerance(TestOutcome outcome) {
        return outcome.tolerance()
                .map(words -> "  (" + pen.ours(Comparison.toleranceInWords(outcome, words)) + ")")
                .orElse("");
    }

    /** That it threw, and what, need not be said twice. */
    private static boolean saidByTheCall(TestOutcome outcome) {
        return outcome.cause().orElseThrow() == Cause.EXCEPTION
                && !outcome.calls().isEmpty()
                && outcome.calls().get(outcome.calls().size() - 1).end() instanceof CallRecord.End.Threw;
    }

    private void frames(List<LearnerFrame> frames) {
        // Calls that go round in a circle are told once.
        int shown = 0;
        for (LearnerFrame frame : new LinkedHashSet<>(frames)) {
            if (++shown > 3) {
                page.line(INDENT + "... called from further lines of your code");
                return;
            }
            String line = frame.line() > 0 ? "line " + frame.line() : "an unknown line";
            page.line(INDENT + (shown == 1 ? "at " : "called from ") + line + ", in "
                    + pen.theirs(Cut.end(frame.method(), 80)) + ":");
            if (!frame.sourceLine().isBlank()) {
                page.line(
                        INDENT + "    " + pen.theirs(Cut.end(frame.sourceLine().strip(), MOST_OF_A_VALUE)));
            }
        }
    }
}
