package dev.gradus.author;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.gradus.grade.Fingerprints;
import dev.gradus.grade.Grader;
import dev.gradus.problem.BankEntry;
import dev.gradus.problem.BankException;
import dev.gradus.problem.Fault;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.result.CallRecord;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import dev.gradus.submission.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the package of a new problem: one that is whole and true in all of its parts, if without a point, so that the first check lists
 * what is left to do and nothing else. Not thread-safe.
 */
public final class Scaffold {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final ProblemBank bank;
    private final Grader grader;

    /** @param bank that gets the problem */
    public Scaffold(ProblemBank bank, Grader grader) {
        this.bank = bank;
        this.grader = grader;
    }

    /**
     * What was made.
     *
     * @param files relative to the bank, in the order in which one reads them
     * @param left what is still to do, as {@code bank check} will say
     */
    public record Made(List<String> files, List<Fault> left) {
        public Made {
            files = List.copyOf(files);
            left = List.copyOf(left);
        }
    }

    /**
     * Makes a problem of its methods' signatures, such as {@code double f(double[] x)}.
     *
     * @throws ScaffoldException if it cannot be made; then nothing was written
     */
    public Made ofSignatures(String id, List<String> signatures) {
        checkName(id);
        return make(id, Blueprint.ofSignatures(signatures));
    }

    /**
     * Makes a problem of its reference solution.
     *
     * @throws ScaffoldException if it cannot be made; then nothing was written
     */
    public Made ofReference(String id, String source) {
        checkName(id);
        return make(id, Blueprint.ofReference(source.replace("\r\n", "\n")));
    }

    private void checkName(String id) {
        if (!NAME.matcher(id).matches()) {
            throw new ScaffoldException("'" + id
                    + "' is no name of a problem; use small letters and digits, with single hyphens between words:"
                    + " softmax-with-temperature");
        }
        for (String folder : List.of("problems", "solutions-template")) {
            if (Files.exists(bank.root().resolve(folder).resolve(id))) {
                throw new ScaffoldException(folder + "/" + id
                        + " is there already, and is left as it is; choose another name, or remove it first");
            }
        }
    }

    private Made make(String id, Blueprint blueprint) {
        Path draft = null;
        try {
            // First where it harms nobody: a problem that cannot be made leaves nothing behind.
            draft = Files.createTempDirectory("gradus-new");
            Map<String, String> files = files(id, blueprint, Map.of());
            write(draft, files);
            Problem probed = find(draft, id);
            files = files(id, blueprint, answers(probed, blueprint));
            write(draft, files);
            Problem problem = find(draft, id);
            BankCheck.Report report = new BankCheck(draft, grader, 2).check(problem, false);
            Optional<Fingerprints> fingerprints = report.fingerprints();
            if (fingerprints.isPresent()) {
                files.put(
                        "problems/" + id + "/wrong/fingerprints.json",
                        fingerprints.get().toJson());
            }
            write(bank.root(), files);
            return new Made(List.copyOf(files.keySet()), report.faults());
        } catch (IOException e) {
            throw new ScaffoldException("the package cannot be written (" + e.getMessage()
                    + "); check that the bank's folder may be written to");
        } finally {
            if (draft != null) {
                delete(draft);
            }
        }
    }

    private static Problem find(Path root, String id) {
        try {
            return ProblemBank.open(root).find(id);
        } catch (BankException.Broken broken) {
            throw new ScaffoldException(broken.faults().stream()
                    .map(fault -> fault.message() + "; " + fault.next())
                    .distinct()
                    .collect(Collectors.joining("\n")));
        }
    }

    private static void write(Path root, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reference answers to the first input of each method, as reports write it; without those that throw. */
    private Map<String, String> answers(Problem problem, Blueprint blueprint) {
        GradeResult result = grader.grade(problem, Submission.of("Solution.java", blueprint.reference()));
        if (!result.diagnostics().isEmpty()) {
            var first = result.diagnostics().get(0);
            throw new ScaffoldException(
                    first.position().map(at -> "line " + at.line() + ": ").orElse("")
                            + "the reference does not compile: "
                            + first.message().replaceAll("\\s+", " ") + "; mend it first");
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (TestOutcome outcome : result.tests()) {
            for (CallRecord call : outcome.calls()) {
                if (call.end() instanceof CallRecord.End.Returned returned) {
                    answers.put(call.method(), returned.value());
                }
            }
        }
        return answers;
    }

    private Map<String, String> files(String id, Blueprint blueprint, Map<String, String> answers) {
        FirstDraft draft = new FirstDraft(id, blueprint, answers, lastOfTheBank());
        Map<String, String> files = new LinkedHashMap<>();
        String home = "problems/" + id + "/";
        files.put(home + "problem.yaml", draft.yaml());
        files.put(home + "statement.md", draft.statement());
        files.put(home + "tests/" + draft.testClass() + ".java", draft.tests());
        files.put(home + "reference/Solution.java", blueprint.reference());
        files.put(home + "wrong/" + FirstDraft.WRONG + "/Solution.java", draft.wrong());
        files.put("solutions-template/" + id + "/Solution.java", blueprint.template());
        return files;
    }

    /** The new one comes after it. */
    private Optional<Problem> lastOfTheBank() {
        List<Problem> usable = new ArrayList<>();
        for (BankEntry entry : bank.entries()) {
            if (entry instanceof BankEntry.Usable it) {
                usable.add(it.problem());
            }
        }
        return usable.isEmpty() ? Optional.empty() : Optional.of(usable.get(usable.size() - 1));
    }

    static String declaration(MethodDeclaration method) {
        return method.getDeclarationAsString(true, false, true);
    }
}
