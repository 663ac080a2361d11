package dev.gradus.cli;

import dev.gradus.problem.Kind;
import dev.gradus.problem.Question;
import dev.gradus.problem.Quiz;
import dev.gradus.problem.Reveal;
import dev.gradus.quiz.Answers;
import dev.gradus.quiz.AnswersFile;
import dev.gradus.quiz.Judged;
import dev.gradus.quiz.QuizGrader;
import dev.gradus.quiz.SelfMark;
import dev.gradus.report.QuestionText;
import dev.gradus.report.StatementText;
import dev.gradus.report.TextReport;
import dev.gradus.result.GradeResult;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the questions of a quiz, one after the other; each answer is judged and kept before the next question comes. */
final class QuizDialogue {
    /** How a question was left. */
    private enum Left {
        ANSWERED,
        SKIPPED,
        STOPPED
    }

    private static final String COMMANDS =
            "Besides an answer you can type `hint`, `skip` (this question, for now) or `quit` (your answers are kept).";

    private final GlobalOptions global;
    private final Quiz quiz;
    private final QuestionText text;
    private final PrintStream out;
    private final LineInput in;

    QuizDialogue(GlobalOptions global, Quiz quiz) {
        this.global = global;
        this.quiz = quiz;
        this.text = new QuestionText(global.style());
        this.out = global.terminal().out();
        this.in = new LineInput(global.terminal().in());
    }

    /**
     * Asks what is not answered right yet.
     *
     * @param again whether to begin anew
     * @return the exit code
     */
    int hold(boolean again) {
        Path file = global.workspace().answers(quiz.id());
        if (again && Files.exists(file)) {
            out.println("Your answers so far are kept in " + AnswersKept.putAside(file) + ".");
            out.println();
        }
        Answers before = Answers.NONE;
        if (Files.exists(file)) {
            AnswersFile.Reading reading = AnswersFile.read(quiz, Judging.read(file, Kind.QUIZ));
            if (!reading.diagnostics().isEmpty()) {
                // To ask would mean to write over lines that somebody meant as answers.
                Judging judging = new Judging(global, "text", Optional.empty());
                return new QuizReports(global).report(quiz, Optional.of(file), judging, QuizReports.USUAL);
            }
            before = reading.answers();
        }
        List<Question> open = open(before);
        if (open.isEmpty()) {
            out.println("Every question is answered as it should be. `gradus quiz " + quiz.id()
                    + " --again` asks them all anew, `gradus run " + quiz.id() + "` shows the explanations.");
            return ExitCode.OK;
        }
        introduce(open.size(), before);
        AnswersKept kept = AnswersKept.of(file);
        for (Question question : open) {
            out.println();
            out.print(text.question(
                    question,
                    quiz.questions().indexOf(question) + 1,
                    quiz.questions().size()));
            out.println();
            if (ask(question, kept) == Left.STOPPED) {
                return stopped(kept);
            }
        }
        return kept.isThere() ? finished(kept) : stopped(kept);
    }

    private List<Question> open(Answers answers) {
        return quiz.questions().stream()
                .filter(question -> answers.text(question)
                        .filter(answer -> Judged.of(question, answer) instanceof Judged.Right)
                        .isEmpty())
                .toList();
    }

    private void introduce(int open, Answers before) {
        int all = quiz.questions().size();
        if (before.texts().isEmpty()) {
            out.print(new StatementText(global.style()).render(quiz.statement()));
            out.println();
        } else {
            out.println(quiz.title() + ": " + open + " of " + all + " questions " + (open == 1 ? "is" : "are")
                    + " not answered right yet.");
        }
        out.print(text.note("To know:", COMMANDS));
    }

    private Left ask(Question question, AnswersKept kept) {
        while (true) {
            Optional<String> line = prompt("Your answer (" + text.asksFor(question) + "): ");
            if (line.isEmpty() || isCommand(line.get(), "quit")) {
                return Left.STOPPED;
            }
            if (isCommand(line.get(), "skip")) {
                return Left.SKIPPED;
            }
            if (isCommand(line.get(), "hint")) {
                out.print(text.note("Hint:", question.hint().orElse("there is none for this question.")));
            } else if (line.get().isBlank()) {
                out.print(text.unreadable("nothing is written; `skip` leaves this question out for now"));
            } else if (question.answer() instanceof Question.Reflection reflection) {
                Optional<Left> left = inWords(question, reflection, line.get(), kept);
                if (left.isPresent()) {
                    return left.get();
                }
            } else if (judge(question, line.get(), kept)) {
                return Left.ANSWERED;
            }
        }
    }

    private static boolean isCommand(String line, String command) {
        return line.strip().equalsIgnoreCase(command);
    }

    private boolean judge(Question question, String answer, AnswersKept kept) {
        if (answer.chars().anyMatch(AnswersFile::isOdd)) {
            out.print(text.unreadable("there are characters in it that cannot be seen, as arrow keys make them;"
                    + " type the answer again"));
            return false;
        }
        Judged judged = Judged.of(question, answer);
        if (judged instanceof Judged.Unreadable unreadable) {
            out.print(text.unreadable(unreadable.why()));
            return false;
        }
        kept.put(quiz, question, answer);
        out.print(judged instanceof Judged.Wrong wrong ? text.wrong(wrong.why()) : text.right(question.explanation()));
        return true;
    }

    /** Absent if the answer cannot be used, and is asked for again. */
    private Optional<Left> inWords(Question question, Question.Reflection reflection, String first, AnswersKept kept) {
        String answer = restOf(first);
        if (Judged.of(question, answer) instanceof Judged.Unreadable unreadable) {
            out.print(text.unreadable(unreadable.why()));
            return Optional.empty();
        }
        kept.put(quiz, question, answer);
        out.print(text.note("A model answer:", reflection.model()));
        out.print(text.note("To add:", question.explanation()));
        return Optional.of(mark(question, kept));
    }

    private Left mark(Question question, AnswersKept kept) {
        while (true) {
            String line =
                    prompt("Has yours the main point? (yes, partly or no): ").orElse("");
            if (isCommand(line, "quit")) {
                return Left.STOPPED;
            }
            if (line.isBlank() || isCommand(line, "skip")) {
                return Left.ANSWERED;
            }
            Optional<SelfMark> mark = SelfMark.of(line);
            if (mark.isPresent()) {
                kept.put(question, mark.get());
                return Left.ANSWERED;
            }
            out.print(text.unreadable("answer yes, partly or no; an empty line leaves it open"));
        }
    }

    /** The lines up to an empty one, as one: of what cannot be seen or is far too long, nothing is taken. */
    private String restOf(String first) {
        StringBuilder answer = new StringBuilder(first);
        Optional<String> line = prompt("... ");
        while (line.isPresent() && !line.get().isBlank()) {
            if (answer.length() < AnswersFile.LONGEST_ANSWER) {
                answer.append(' ').append(line.get());
            }
            line = prompt("... ");
        }
        String seen = answer.codePoints()
                .map(character -> AnswersFile.isOdd(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (seen.length() > AnswersFile.LONGEST_ANSWER) {
            out.print(text.note(
                    "To know:",
                    "only the first " + AnswersFile.LONGEST_ANSWER + " characters of your answer are kept."));
            return seen.substring(0, AnswersFile.LONGEST_ANSWER);
        }
        return seen;
    }

    private Optional<String> prompt(String words) {
        out.print(words);
        out.flush();
        Optional<String> line = in.next();
        if (line.isEmpty()) {
            out.println();
        }
        return line;
    }

    private int stopped(AnswersKept kept) {
        out.println();
        out.println(
                kept.isThere()
                        ? "Stopped. Your answers are kept in " + kept.file() + "; `gradus quiz " + quiz.id()
                                + "` goes on from there."
                        : "Stopped. Nothing was answered; `gradus quiz " + quiz.id() + "` begins again.");
        return ExitCode.NOT_ACCEPTED;
    }

    /** What was said at each question is not said again. */
    private int finished(AnswersKept kept) {
        GradeResult result = QuizGrader.grade(quiz, Judging.read(kept.file(), Kind.QUIZ));
        Judging.note(result, global);
        out.println();
        out.print(new TextReport(global.style()).render(result.forLearner(Reveal.TITLE)));
        return ExitCode.of(result.verdict());
    }
}
