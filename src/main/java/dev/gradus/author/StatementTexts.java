package dev.gradus.author;

import dev.gradus.problem.Contract;
import dev.gradus.problem.Fault;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the statement and the hints to the code: the methods that it asks for are the template's, and no hint is the solution. */
final class StatementTexts {
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\(([^)\\s]+)");

    /** So many signs of code in a row, without the space between them, are no idea any more but the solution. */
    private static final int MOST_CODE = 60;

    private final Problem problem;
    private final Lines yaml;
    private final Lines statement;

    private StatementTexts(Problem problem, Lines yaml) {
        this.problem = problem;
        this.yaml = yaml;
        this.statement = new Lines("problems/" + problem.id() + "/statement.md", problem.statement());
    }

    /** Of the statement first, in the order of lines. */
    static List<Fault> faults(Problem problem, Lines yaml) {
        StatementTexts texts = new StatementTexts(problem, yaml);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < texts.statement.all().size(); i++) {
            texts.signatures(i + 1, faults);
            texts.pictures(i + 1, faults);
        }
        texts.hints(faults);
        return faults;
    }

    private void signatures(int line, List<Fault> faults) {
        String text = statement.all().get(line - 1);
        for (Contract.Method method : problem.contract().methods()) {
            Matcher declared = Pattern.compile(
                            "\\bstatic\\s+([^()=;]*\\b" + Pattern.quote(method.name()) + "\\s*\\([^()]*\\))")
                    .matcher(text);
            if (declared.find() && !spaced(declared.group(1)).equals(spaced(method.declaration()))) {
                faults.add(new Fault(
                        statement.file(),
                        line,
                        "the statement asks for '" + declared.group(1) + "', the template for '" + method.declaration()
                                + "'",
                        "make them the same"));
            }
        }
    }

    /** The same for the same signature, however it is spaced. */
    private static String spaced(String declaration) {
        return declaration
                .replaceAll("\\bfinal\\b", "")
                .replaceAll("\\s*([\\[\\](),<>.])\\s*", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void pictures(int line, List<Fault> faults) {
        Matcher picture = PICTURE.matcher(statement.all().get(line - 1));
        while (picture.find()) {
            faults.add(new Fault(
                    statement.file(),
                    line,
                    "shows the picture '" + picture.group(1) + "', and a package has none",
                    "say it in words, in a table or as text in a code block"));
        }
    }

    private void hints(List<Fault> faults) {
        String code = unspaced(problem.reference().text());
        for (int i = 0; i < problem.hints().size(); i++) {
            if (longestShared(unspaced(problem.hints().get(i)), code) >= MOST_CODE) {
                faults.add(new Fault(
                        yaml.file(),
                        yaml.lineOfBeginning(problem.hints().get(i)),
                        "hint " + (i + 1) + " holds the code of the reference",
                        "say the idea: who reads the hint still has to write it"));
            }
        }
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** The length of the longest text that stands in both. */
    private static int longestShared(String a, String b) {
        int longest = 0;
        int[] before = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] now = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                now[j + 1] = a.charAt(i) == b.charAt(j) ? before[j] + 1 : 0;
                longest = Math.max(longest, now[j + 1]);
            }
            before = now;
        }
        return longest;
    }
}
