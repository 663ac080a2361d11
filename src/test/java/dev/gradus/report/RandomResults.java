package dev.gradus.report;

import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Reveal;
import dev.gradus.problem.Severity;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Results of every shape, with the worst texts in them; the same for the same seed. */
final class RandomResults {
    private static final String[] PIECES = {
        "a",
        "Z",
        "0",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\"",
        "\\",
        "\\u0041",
        "<",
        "&",
        "'",
        "=",
        "\u0000",
        "\u0007",
        "\u001B[31m",
        "\u007F",
        "\u009B",
        "\u00E9",
        "\u00AD",
        "\u200B",
        "\u200F",
        "\u2028",
        "\u2029",
        "\u202E",
        "\u2066",
        "\uFEFF",
        "\uFFFE",
        "日本",
        "😀",
        "\uD800",
        "\uDC00",
        "]]>",
        "::error::",
        "`",
        "%",
        "e\u0301"
    };

    private final Random random;

    RandomResults(long seed) {
        random = new Random(seed);
    }

    GradeResult next() {
        List<TestOutcome> tests = list(8, this::outcome);
        Verdict verdict = one(Verdict.values());
        boolean earns = verdict.compareTo(Verdict.RULE_VIOLATION) < 0;
        int possible = tests.stream().mapToInt(test -> test.test().points()).sum();
        int earned = tests.stream()
                .filter(test -> earns && test.status() == TestStatus.PASSED)
                .mapToInt(test -> test.test().points())
                .sum();
        return new GradeResult(
                "p" + text(),
                "t" + text(),
                "l" + text(),
                verdict,
                new Score(earned, possible),
                tests,
                list(
                        3,
                        () -> new Finding(
                                "r" + text(), one(Severity.values()), position(), text(), "m" + text(), text())),
                list(3, () -> new Diagnostic(position(), text(), "c" + text(), "m" + text(), text())),
                random.nextBoolean() ? Optional.of(new Misconception("i" + text(), "s" + text())) : Optional.empty(),
                verdict == Verdict.JUDGE_ERROR ? Optional.of("j" + text()) : Optional.empty(),
                new Digests("sha256:" + "0f".repeat(32), "sha256:" + "a1".repeat(32), "1.0.0+17"),
                new Timing(
                        Duration.ofNanos(random.nextInt(1_000_000_000)), Map.of("x" + text(), Duration.ofMillis(3))));
    }

    private TestOutcome outcome() {
        PlannedTest test = new PlannedTest("i" + text(), "t" + text(), random.nextInt(4), one(Reveal.values()));
        TestStatus status = one(TestStatus.values());
        if (status == TestStatus.NOT_RUN) {
            return TestOutcome.notRun(test, text());
        }
        boolean passed = status == TestStatus.PASSED;
        return new TestOutcome(
                test,
                status,
                passed ? Optional.empty() : Optional.of(one(Cause.values())),
                passed ? "" : text(),
                passed ? Help.NONE : new Help(text(), text(), text()),
                optionalText(),
                optionalText(),
                optionalText(),
                passed ? List.of() : list(4, () -> new LearnerFrame("m" + text(), random.nextInt(9), text())),
                list(3, () -> new CallRecord("m" + text(), list(3, this::text), end(), list(2, () -> "p" + text()))),
                random.nextInt(3),
                new LearnerOutput(text().repeat(random.nextInt(40)), random.nextInt(3)),
                random.nextBoolean() ? Optional.of(new Steps(random.nextInt(1000), 1000)) : Optional.empty());
    }

    private CallRecord.End end() {
        return switch (random.nextInt(4)) {
            case 0 -> new CallRecord.End.Returned(text());
            case 1 -> new CallRecord.End.Threw("T" + text(), text());
            case 2 -> new CallRecord.End.Broken(one(Cause.values()));
            default -> new CallRecord.End.Withheld();
        };
    }

    private Optional<Position> position() {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(new Position(1 + random.nextInt(20), 1 + random.nextInt(60)));
    }

    private Optional<String> optionalText() {
        return random.nextBoolean() ? Optional.of(text()) : Optional.empty();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(3) == 0 ? 0 : random.nextInt(10);
        for (int i = 0; i < pieces; i++) {
            text.append(one(PIECES));
        }
        return text.toString();
    }

    private <T> List<T> list(int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }

    private <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
