package dev.gradus.problem;

import java.nio.file.Path;
import java.util.Optional;

/** Reads the package of one quiz whole and notes everything that is wrong with it. */
final class QuizPackageReader {
    private QuizPackageReader() {}

    /** What came of reading: a valid quiz, or every fault of it. */
    static BankEntry read(Path root, String id) {
        FaultLog log = new FaultLog();
        PackageFiles files = PackageFiles.readQuiz(root, id, log);
        Optional<SourceFile> yaml = need(files, PackageLayout.YAML, "add it, beginning with 'format: 1'", log);
        Optional<YamlValue> tree = yaml.flatMap(file -> YamlDocument.read(file, log.page(file.path())));
        if (tree.isPresent() && saysTests(tree.get())) {
            // Everything else in the folder would be a fault too, and none of them the one to mend.
            FaultLog kind = new FaultLog();
            tree.get()
                    .peek("kind")
                    .get("kind")
                    .ifPresent(value -> kind.page(files.path(PackageLayout.YAML))
                            .add(
                                    value.line(),
                                    "'kind' is 'quiz', but the file has 'tests' and no 'questions'",
                                    "write 'kind: code', or give it 'questions' in their place"));
            return new BankEntry.Broken(id, kind.sorted());
        }
        Optional<QuizYaml> read = tree.flatMap(QuizYamlReader::read);
        Optional<SourceFile> statement = need(
                files,
                PackageLayout.STATEMENT,
                "add it: what learners read before the first question, in Markdown",
                log);
        Optional<SourceFile> answers = need(
                files,
                QuizLayout.ANSWERS,
                "add the model answers, a line each: the id of the question, a colon, the right answer",
                log);
        if (files.isPresent(files.templatePath())) {
            log.page(files.templatePath())
                    .add(0, "belongs to a quiz, which has no template", "remove it, or write 'kind: code'");
        }
        if (read.isEmpty() || !log.isEmpty()) {
            return new BankEntry.Broken(id, log.sorted());
        }
        QuizYaml quiz = read.get();
        return new BankEntry.UsableQuiz(new Quiz(
                id,
                quiz.listing(),
                quiz.questions(),
                statement.orElseThrow().text(),
                answers.orElseThrow(),
                ProblemDigest.of(files, tree.orElseThrow())));
    }

    private static boolean saysTests(YamlValue tree) {
        YamlFields fields = tree.peek("kind", "tests", "questions");
        return fields.get("kind").isPresent()
                && fields.get("tests").isPresent()
                && fields.get("questions").isEmpty();
    }

    private static Optional<SourceFile> need(PackageFiles files, String relative, String next, FaultLog log) {
        String path = files.path(relative);
        if (!files.isPresent(path)) {
            log.page(path).add(0, "is missing", next);
        }
        return files.file(path);
    }
}
