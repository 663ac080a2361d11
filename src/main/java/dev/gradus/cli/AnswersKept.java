package dev.gradus.cli;

import dev.gradus.problem.Question;
import dev.gradus.problem.Quiz;
import dev.gradus.quiz.AnswersFile;
import dev.gradus.quiz.SelfMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A student's file of answers while a quiz is held: written after each answer, and never over what somebody else wrote. */
final class AnswersKept {
    private final Path file;
    private String text;

    /** @param text what the file holds; empty if there is none */
    private AnswersKept(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Those of a file that is there. */
    static AnswersKept of(Path file) {
        return new AnswersKept(file, read(file));
    }

    /** Puts what there is aside under the next free name, and gives that name. */
    static Path putAside(Path file) {
        try {
            for (int number = 1; ; number++) {
                Path aside = file.resolveSibling("answers-" + number + ".txt");
                if (!Files.exists(aside)) {
                    return Files.move(file, aside);
                }
            }
        } catch (IOException e) {
            throw new UsageException("cannot put " + file + " aside (" + e.getMessage() + "); move it yourself");
        }
    }

    Path file() {
        return file;
    }

    boolean isThere() {
        return !text.isEmpty();
    }

    void put(Quiz quiz, Question question, String answer) {
        write(AnswersFile.with(text.isEmpty() ? AnswersFile.blank(quiz) : text, question, answer));
    }

    void put(Question question, SelfMark mark) {
        write(AnswersFile.with(text, question, mark));
    }

    private void write(String changed) {
        if (!read(file).equals(text)) {
            throw new UsageException(
                    file + " was changed by another program while the quiz was open, and is left as it is;"
                            + " `gradus quiz` goes on with what it holds now");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UsageException("cannot make the folder of " + file + " (" + e.getMessage()
                    + "); check the permissions, or name another folder with --workspace");
        }
        ReportFile.write(file, changed);
        text = changed;
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UsageException("cannot read " + file + " (" + e.getMessage() + "); check its permissions");
        }
    }
}
