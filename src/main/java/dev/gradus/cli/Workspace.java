package dev.gradus.cli;

import dev.gradus.problem.Problem;
import dev.gradus.store.AttemptLog;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A student's folder: {@code solutions/PROBLEM/Solution.java}. */
final class Workspace {
    private final Path root;

    Workspace(Path root) {
        this.root = root;
    }

    /** The student's file for a problem, whether it is there or not. */
    Path solution(String problemId) {
        return root.resolve("solutions").resolve(problemId).resolve("Solution.java");
    }

    /** The student's answers to a quiz, whether they are there or not. */
    Path answers(String quizId) {
        return root.resolve("solutions").resolve(quizId).resolve("answers.txt");
    }

    AttemptLog attempts() {
        return new AttemptLog(root.resolve("solutions").resolve("attempts.tsv"));
    }

    /**
     * Copies the template to the student's file.
     *
     * @return false if there is a file already; it is left as it is
     */
    boolean start(Problem problem) {
        Path file = solution(problem.id());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // CREATE_NEW: what is there is never written over, whoever made it in the meantime.
            Files.writeString(file, problem.template().text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UsageException("cannot write " + file + " (" + e.getMessage()
                    + "); check the permissions, or name another folder with --workspace");
        }
    }

    /** Of these problems, the one whose file was saved last. */
    Optional<String> lastTouched(List<String> problemIds) {
        return problemIds.stream()
                .filter(id -> Files.isRegularFile(solution(id)))
                .max(Comparator.comparing(id -> modified(solution(id))));
    }

    private static java.nio.file.attribute.FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return java.nio.file.attribute.FileTime.fromMillis(0);
        }
    }
}
