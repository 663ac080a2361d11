package dev.gradus.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/** What may lie in a quiz's folder, and how one is told from a problem whose answer is a program. */
final class QuizLayout {
    static final String ANSWERS = "reference/answers.txt";

    private static final Set<String> FILES =
            Set.of(PackageLayout.YAML, PackageLayout.STATEMENT, PackageLayout.NOTES, ANSWERS);
    private static final Pattern KIND = Pattern.compile("^kind:\\s*[\"']?quiz\\b", Pattern.MULTILINE);

    private QuizLayout() {}

    /** Tells whether the package says that it is a quiz: what else may lie in it depends on that. */
    static boolean isQuiz(Path root, String id) {
        Path yaml = root.resolve("problems").resolve(id).resolve(PackageLayout.YAML);
        if (!Files.isRegularFile(yaml)) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(yaml)) {
            String text = new String(stream.readNBytes(TextFile.MOST_BYTES), StandardCharsets.UTF_8);
            return KIND.matcher(text).find();
        } catch (IOException e) {
            // Whoever reads the whole package says so.
            return false;
        }
    }

    static boolean allowsFile(String path) {
        return FILES.contains(path);
    }

    static boolean allowsFolder(String path) {
        return path.equals("reference");
    }
}
