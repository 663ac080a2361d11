package dev.gradus.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a problem's texts the calls whose answers they state: {@code kl_divergence(p, q) ≈ 0.1438}, in a block of code after
 * {@code p = [0.5, 0.5]}, or in a sentence. What is no call of the contract, or states no answer, is passed over.
 */
public final class StatedCalls {
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
    private static final Pattern ASSIGNMENT =
            Pattern.compile("\\s*(?:[\\w<>\\[\\]]+\\s+)?(\\p{javaJavaIdentifierStart}\\w*+)\\s*=(?!=)\\s*(.+?);?\\s*");
    private static final Pattern NAME = Pattern.compile("\\p{javaJavaIdentifierStart}\\w*+(?!\\s*\\()");
    private static final Pattern ARROW = Pattern.compile(
            "[`\"$]*\\s*;?\\s*(?:is|returns|gives|==?|≈|->|=>|→|//|#)(?:\\s*(?:≈|=|about|returns|gives))?\\s*[`\"$]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:NaN|Infinity|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)");
    private static final Pattern WORD = Pattern.compile("true|false|null|\"[^\"]*\"");
    private static final double EXACT = 1e-9;

    private final Problem problem;
    private final ExampleReader reader;
    private final List<StatedCall> found = new ArrayList<>();

    private StatedCalls(Problem problem) {
        this.problem = problem;
        this.reader = new ExampleReader(problem.contract(), ProvidedTypes.read(problem.provided(), new FaultLog()));
    }

    /** In the statement, line by line; then in the titles of the tests and in the hints. */
    public static List<StatedCall> in(Problem problem) {
        StatedCalls calls = new StatedCalls(problem);
        calls.statement();
        String yaml = "problems/" + problem.id() + "/" + PackageLayout.YAML;
        problem.tests().forEach(test -> calls.scan(yaml, 0, test.title(), Map.of()));
        problem.hints().forEach(hint -> calls.scan(yaml, 0, hint, Map.of()));
        return calls.found;
    }

    private void statement() {
        String file = "problems/" + problem.id() + "/" + PackageLayout.STATEMENT;
        Map<String, String> values = new HashMap<>();
        boolean fenced = false;
        int number = 0;
        for (String line : problem.statement().lines().toList()) {
            number++;
            if (FENCE.matcher(line).matches()) {
                fenced = !fenced;
                values.clear();
            } else {
                Matcher assignment = ASSIGNMENT.matcher(line);
                if (fenced && assignment.matches() && !isCall(assignment.group(2))) {
                    values.put(assignment.group(1), plain(assignment.group(2)));
                } else {
                    scan(file, number, line, values);
                }
            }
        }
    }

    private boolean isCall(String text) {
        return problem.contract().methods().stream().anyMatch(method -> text.contains(method.name() + "("));
    }

    private void scan(String file, int number, String line, Map<String, String> values) {
        for (Contract.Method method : problem.contract().methods()) {
            Matcher start = Pattern.compile("(?<![\\w.])" + Pattern.quote(method.name()) + "\\(")
                    .matcher(line);
            while (start.find()) {
                int end = closing(line, start.end() - 1);
                if (end > 0) {
                    String text = line.substring(start.start(), end);
                    stated(file, number, text, substituted(method.name(), text, values), line.substring(end))
                            .ifPresent(found::add);
                }
            }
        }
    }

    /** The position after the parenthesis that closes the one at {@code open}; -1 if none does. */
    private static int closing(String line, int open) {
        int depth = 0;
        for (int i = open; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static String substituted(String method, String call, Map<String, String> values) {
        String arguments = plain(call.substring(method.length()));
        return method
                + NAME.matcher(arguments).replaceAll(name -> {
                    String value = values.get(name.group());
                    return Matcher.quoteReplacement(value == null ? name.group() : value);
                });
    }

    /** As examples write it: {@code [a, b]} for {@code new double[] {a, b}}. */
    private static String plain(String text) {
        return text.replaceAll("new\\s+\\w+(?:\\[])+\\s*\\{", "[")
                .replace('{', '[')
                .replace('}', ']')
                .strip();
    }

    private Optional<StatedCall> stated(String file, int number, String text, String call, String rest) {
        Matcher arrow = ARROW.matcher(rest);
        if (!arrow.lookingAt() || arrow.group().isBlank()) {
            return Optional.empty();
        }
        String after = plain(rest.substring(arrow.end()));
        Optional<String> answer = answer(after);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        boolean cut =
                after.substring(Math.min(answer.get().length(), after.length())).startsWith("...")
                        || after.substring(Math.min(answer.get().length(), after.length()))
                                .startsWith("…");
        boolean about = cut || arrow.group().contains("≈") || arrow.group().contains("about");
        try {
            Example example = reader.fit(CallParser.call(call), answer.get());
            double unit = unit(answer.get(), about);
            // A number that is cut off may be one unit of its last digit too small, a rounded one half a unit off.
            double absolute = (cut ? 1 : 0.5) * unit * (1 + EXACT);
            return Optional.of(new StatedCall(file, number, text, example.call(), example.returns(), EXACT, absolute));
        } catch (CallFault notOfTheContract) {
            return Optional.empty();
        }
    }

    private static Optional<String> answer(String after) {
        if (after.startsWith("[")) {
            int end = closing(after, 0);
            return end > 0 ? Optional.of(after.substring(0, end)) : Optional.empty();
        }
        for (Pattern pattern : List.of(NUMBER, WORD)) {
            Matcher matcher = pattern.matcher(after);
            if (matcher.lookingAt()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    /** The worth of the last digit of the number with the fewest decimals in the text; 0 where all of it is meant exactly. */
    private static double unit(String answer, boolean about) {
        double unit = 0;
        Matcher matcher =
                Pattern.compile("\\d+(?:\\.(\\d+))?(?:[eE]([+-]?\\d+))?").matcher(answer);
        while (matcher.find()) {
            String decimals = matcher.group(1);
            boolean exact = decimals == null ? !about : decimals.matches("0") && !about;
            if (!exact) {
                int exponent = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
                unit = Math.max(unit, Math.pow(10, exponent - (decimals == null ? 0 : decimals.length())));
            }
        }
        return unit;
    }
}
