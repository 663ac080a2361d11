package dev.gradus.report;

import dev.gradus.problem.Kind;
import dev.gradus.problem.Severity;
import dev.gradus.result.CallRecord;
import dev.gradus.result.Cause;
import dev.gradus.result.Finding;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.Position;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What to do next, for every way that a run can end.
 *
 * @param lead the word or two that it begins with
 * @param advice one or two sentences
 * @param commands what to type, in the order of use
 */
record NextStep(String lead, String advice, List<Command> commands) {
    /** In characters: nobody works a longer call out by hand. */
    private static final int MOST_BY_HAND = 160;

    /** The file in which `gradus quiz` keeps a student's answers: the only one that it asks about again. */
    private static final String KEPT_ANSWERS = "answers.txt";

    /** A command, and what it is good for. */
    record Command(String text, String purpose) {}

    static NextStep of(LearnerReport report) {
        if (report.kind() == Kind.QUIZ) {
            return ofQuiz(report);
        }
        Command run = new Command("gradus run " + report.problem(), "judge it again");
        Command hint = new Command("gradus hint " + report.problem(), "a hint");
        return switch (report.verdict()) {
            case ACCEPTED ->
                new NextStep(
                        "Well done:", praise(report), List.of(new Command("gradus list", "choose the next problem")));
            case COMPILE_ERROR -> new NextStep("Next:", fixTheSource(report), List.of(run));
            case RULE_VIOLATION ->
                new NextStep(
                        "Next:",
                        "Change what is not allowed" + lines(notAllowed(report))
                                + ", save the file and run again. Until then nothing is earned.",
                        List.of(run));
            case JUDGE_ERROR ->
                new NextStep(
                        "Next:",
                        "Run it once more. If the same happens again, check the installation, and show this page to your"
                                + " instructor.",
                        List.of(run, new Command("gradus doctor", "check the installation")));
            case WRONG_ANSWER, RUNTIME_ERROR, TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED, OUTPUT_LIMIT_EXCEEDED ->
                new NextStep("Next:", fix(report), List.of(run, hint));
        };
    }

    private static NextStep ofQuiz(LearnerReport report) {
        Command list = new Command("gradus list", "choose the next problem");
        if (report.verdict() == Verdict.ACCEPTED) {
            return new NextStep("Well done:", "every question is answered as it should be.", List.of(list));
        }
        if (!report.diagnostics().isEmpty()) {
            return new NextStep(
                    "Next:",
                    "Mend the lines named above; nothing in the file was changed. Then judge it again.",
                    List.of());
        }
        if (!report.label().equals(KEPT_ANSWERS)) {
            return new NextStep(
                    "Next:",
                    "Read what is said above, mend those answers and judge the file again. With `--reveal full` the report"
                            + " shows the right answers.",
                    List.of());
        }
        return new NextStep(
                "Next:",
                "Read what is said above, and answer those questions once more.",
                List.of(
                        new Command("gradus quiz " + report.problem(), "asks what is not right yet"),
                        new Command("gradus run " + report.problem() + " --reveal full", "shows the right answers")));
    }

    private static String praise(LearnerReport report) {
        String passed = report.tests().size() == 1 ? "the test passes." : "all tests pass.";
        return report.findings().isEmpty()
                ? passed
                : passed + " The remarks above cost nothing; they are worth a look.";
    }

    private static List<Finding> notAllowed(LearnerReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static String fixTheSource(LearnerReport report) {
        return report.diagnostics().size() > 1
                ? "Fix the first error, save the file and run again: later errors often go away with it."
                : "Fix this error, save the file and run again.";
    }

    private static String fix(LearnerReport report) {
        if (Situation.isUntouchedTemplate(report)) {
            return "The method is not written yet. Open your file, write it, save the file and run again.";
        }
        Optional<TestOutcome> first = Situation.deciding(report);
        boolean callShown = first.isPresent() && !first.get().calls().isEmpty();
        boolean lineShown = first.isPresent() && !first.get().frames().isEmpty();
        String ownAdvice = first.map(outcome -> outcome.help().next()).orElse("");
        if (!ownAdvice.isEmpty()) {
            return ownAdvice;
        }
        return switch (first.flatMap(TestOutcome::cause).orElse(Cause.ASSERTION)) {
            case ASSERTION ->
                first.filter(SpecialValue::isIn).isPresent()
                        ? "Print what your code works out for the failed call, step by step: from where on is it no"
                                + " ordinary number?"
                        : first.map(outcome -> work(report, outcome))
                                .orElse(
                                        "Work a small input of your own out by hand and compare it with what your code does.");
            case EXCEPTION ->
                lineShown
                        ? "Look at the first line of yours named above: which value there is not what the line needs?"
                        : "Try the smallest and the strangest input that the task allows: which one throws?";
            case STEPS, WALL ->
                callShown
                        ? "Follow your loops for the call above: does each of them come to its end?"
                        : "Follow your loops by hand: does each of them come to its end, for every input?";
            case DEPTH -> "A method that calls itself needs a case in which it does not. Is that case reached?";
            case MEMORY -> "Look for an array, a list or a text that grows with every turn of a loop.";
            case OUTPUT -> "Take the print statements out of your loops.";
            case EXIT -> "Take System.exit out: a method ends with return, or with an exception.";
            case CRASH -> "Look for what could end the whole program: very large arrays, endless calls, threads.";
            case CHANNEL -> "Print with System.out.println only, and leave other files and streams alone.";
            case CONTRACT -> "Change the type that the method gives back to the one the task asks for.";
        };
    }

    private static String work(LearnerReport report, TestOutcome outcome) {
        List<Integer> warned = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .flatMap(finding -> finding.position().stream())
                .map(Position::line)
                .toList();
        if (!warned.isEmpty()) {
            return "Look at line " + warned.get(0) + " first, which the warning is about: "
                    + (report.misconception().isPresent() ? "is that the likely mistake?" : "may it be the reason?");
        }
        if (report.misconception().isPresent()) {
            return "Look in your code for the likely mistake named above. Is it there? Change it, save the file and run again.";
        }
        if (outcome.calls().isEmpty()) {
            return "Work a small input of your own out by hand and compare it with what your code does.";
        }
        CallRecord last = outcome.calls().get(outcome.calls().size() - 1);
        return last.call().length() <= MOST_BY_HAND
                ? "Work the failed call above out by hand and compare it with what your code does, step by step."
                : "The failed call is too long to work out by hand: make a small one of the same kind, and compare it with what"
                        + " your code does, step by step.";
    }

    /** {@code  in lines 5 and 6}; empty where that would not help. */
    private static String lines(List<Finding> findings) {
        List<String> lines = findings.stream()
                .flatMap(finding -> finding.position().stream())
                .map(place -> Integer.toString(place.line()))
                .distinct()
                .toList();
        return switch (lines.size()) {
            case 1 -> " in line " + lines.get(0);
            case 2 -> " in lines " + lines.get(0) + " and " + lines.get(1);
            default -> "";
        };
    }
}
