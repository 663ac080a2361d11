package dev.gradus.author;

import dev.gradus.problem.Fault;
import dev.gradus.problem.KnownWrong;
import dev.gradus.problem.Problem;
import dev.gradus.problem.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what people will read: what is not written yet, and words that help nobody. */
final class Language {
    private static final Pattern TODO = Pattern.compile("\\bTODO\\b[:\\s]*(.*)");
    private static final Pattern UNKIND = Pattern.compile(
            "\\b(just|simply|obviously|clearly|trivial(?:ly)?|of course|easily|everyone knows|needless to say)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("`[^`]*`|\\$[^$]*\\$");

    /** What to do about such a word. */
    static final String LEAVE_IT_OUT = "leave the word out, or say how";

    private Language() {}

    /** By file, in the order of reading. */
    static List<Fault> faults(Problem problem, Lines yaml) {
        List<Fault> faults = new ArrayList<>();
        String home = "problems/" + problem.id() + "/";
        Lines statement = new Lines(home + "statement.md", problem.statement());
        faults.addAll(todos(yaml));
        faults.addAll(todos(statement));
        sources(problem)
                .map(source -> new Lines(source.path(), source.text()))
                .forEach(text -> faults.addAll(todos(text)));
        faults.addAll(unkind(statement));
        faults.addAll(unkind(withoutComments(yaml)));
        problem.tests().forEach(test -> {
            if (!isAscii(test.id())) {
                faults.add(new Fault(
                        yaml.file(),
                        yaml.lineOfId(test.id()),
                        "the test id '" + test.id() + "' holds letters beyond a to z",
                        "name it in plain letters: it is typed, and stands in file names"));
            }
        });
        for (String hint : problem.hints()) {
            sentence(yaml, yaml.lineOfBeginning(hint), "a hint", hint).ifPresent(faults::add);
        }
        for (KnownWrong wrong : problem.wrong()) {
            sentence(yaml, yaml.lineOfWrong(wrong.id()), "what is said of '" + wrong.id() + "'", wrong.says())
                    .ifPresent(faults::add);
        }
        return faults;
    }

    private static Stream<SourceFile> sources(Problem problem) {
        return Stream.of(
                        problem.testSources().stream(),
                        Stream.of(problem.reference()),
                        problem.provided().stream(),
                        problem.wrong().stream().map(KnownWrong::source))
                .flatMap(each -> each);
    }

    private static List<Fault> todos(Lines text) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < text.all().size(); i++) {
            Matcher todo = TODO.matcher(text.all().get(i));
            if (todo.find()) {
                String what = todo.group(1)
                        .replaceFirst("\\s*(?:\\*/|-->|\"\\);|[\"'}\\])]+)\\s*$", "")
                        .replaceFirst("[.?!]$", "")
                        .strip();
                faults.add(new Fault(
                        text.file(),
                        i + 1,
                        "TODO" + (what.isEmpty() ? "" : ": " + what),
                        "write it, and remove the word"));
            }
        }
        return faults;
    }

    private static List<Fault> unkind(Lines text) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < text.all().size(); i++) {
            int line = i + 1;
            unkind(text.all().get(i))
                    .forEach(word -> faults.add(new Fault(
                            text.file(),
                            line,
                            "'" + word + "' helps nobody: to a learner who is stuck it is not so",
                            LEAVE_IT_OUT)));
        }
        return faults;
    }

    /** The words in a text that help nobody, in order; code and formulas have their own. */
    static Stream<String> unkind(String text) {
        return UNKIND.matcher(CODE.matcher(text).replaceAll(" ")).results().map(MatchResult::group);
    }

    private static Lines withoutComments(Lines yaml) {
        return new Lines(
                yaml.file(),
                String.join(
                        "\n",
                        yaml.all().stream()
                                .map(line -> line.replaceFirst("^\\s*#.*", ""))
                                .toList()));
    }

    private static Optional<Fault> sentence(Lines yaml, int line, String what, String text) {
        boolean ends = text.strip().matches("(?s).*[.?!:)`\"$]$");
        return ends || TODO.matcher(text).find()
                ? Optional.empty()
                : Optional.of(new Fault(
                        yaml.file(),
                        line,
                        what + " ends in the middle: '" + last(text) + "'",
                        "end it with a full stop"));
    }

    private static String last(String text) {
        String line = text.strip();
        return line.substring(Math.max(0, line.length() - 30)).replaceAll("\\s+", " ");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
