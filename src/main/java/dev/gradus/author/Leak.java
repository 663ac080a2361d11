package dev.gradus.author;

import dev.gradus.grade.Grader;
import dev.gradus.problem.Contract;
import dev.gradus.problem.Fault;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.problem.Reveal;
import dev.gradus.problem.ValueType;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.submission.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tries to pass without solving: takes every number and truth value out of the failure messages that a class sees, and hands them back
 * as answers, each to the test that told it. A message that tells one answer of several is told too.
 */
final class Leak {
    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\w.])(?:[+-]?(?:\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|NaN|Infinity)|true|false)(?![\\w])|\\[[-+\\d.eE]+(?:, [-+\\d.eE]+)+]");
    private static final int MOST_VALUES = 24;
    private static final int TELLING_DIGITS = 3;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    /** So near, it would be taken for the answer. */
    private static final double SAME = 1e-6;

    private final Problem problem;
    private final Grader grader;
    private final boolean answersWithLists;
    private final Map<String, Set<String>> told = new LinkedHashMap<>();
    private final Map<String, Set<Double>> answers = new LinkedHashMap<>();

    Leak(Problem problem, Grader grader) {
        this.problem = problem;
        this.grader = grader;
        this.answersWithLists = problem.contract().methods().stream()
                .allMatch(method -> method.returns().source().equals("double[]"));
    }

    private static List<Double> numbers(String value) {
        return NUMBER.matcher(value)
                .results()
                .map(number -> Double.parseDouble(number.group()))
                .toList();
    }

    /** Looks at one more round of messages. */
    void listen(GradeResult result) {
        for (TestOutcome outcome : result.tests()) {
            outcome.expected()
                    .ifPresent(text -> answers.computeIfAbsent(outcome.test().id(), id -> new LinkedHashSet<>())
                            .addAll(numbers(text)));
        }
        for (TestOutcome outcome : result.forLearner(Reveal.MESSAGE).tests()) {
            if (outcome.status() != TestStatus.PASSED) {
                Matcher value = VALUE.matcher(outcome.message());
                Set<String> values = told.computeIfAbsent(outcome.test().id(), id -> new LinkedHashSet<>());
                while (value.find()) {
                    if (isList(value.group()) == answersWithLists) {
                        values.add(value.group());
                    }
                }
            }
        }
    }

    /** What the messages give away. */
    List<Fault> faults(Lines yaml) {
        listen(grade(table("0")));
        listen(grade(table("-7.25e11")));
        Map<String, Set<String>> passes = new LinkedHashMap<>();
        Set<String> values = new LinkedHashSet<>();
        told.values().forEach(values::addAll);
        values.stream().limit(MOST_VALUES).forEach(value -> passes.put(value, passed(value)));
        List<Fault> faults = new ArrayList<>();
        Set<String> leaked = new TreeSet<>();
        for (PlannedTest test : problem.tests()) {
            for (String value : told.getOrDefault(test.id(), Set.of())) {
                if (passes.getOrDefault(value, Set.of()).contains(test.id())) {
                    leaked.add(test.id());
                    if (isTelling(value) && !problem.statement().contains(value)) {
                        faults.add(fault(test, yaml, "gives its answer away: `return " + value + ";` passes it"));
                    }
                } else if (isOneOf(answers.getOrDefault(test.id(), Set.of()), value)) {
                    faults.add(fault(test, yaml, "tells an answer that it asks for: " + value));
                }
            }
        }
        if (leaked.size() == problem.tests().size()) {
            faults.add(new Fault(
                    yaml.file(),
                    yaml.lineOfKey("tests"),
                    "a table of the answers that the failure messages tell passes every test",
                    "ask each test for more than one input, or take the answers out of the messages"));
        }
        return faults;
    }

    private static Fault fault(PlannedTest test, Lines yaml, String what) {
        return new Fault(
                yaml.file(),
                yaml.lineOfId(test.id()),
                "a message of the test '" + test.id() + "' " + what,
                "take the number out of the message: the report shows it to those who may see it");
    }

    /** Whether it is one of them in all the digits that it has, and not a number that the statement shows, or anybody may guess. */
    private boolean isOneOf(Set<Double> known, String value) {
        return !isList(value)
                && isTelling(value)
                && !problem.statement().contains(value)
                && numbers(value).stream()
                        .anyMatch(number -> known.stream()
                                .anyMatch(answer -> Math.abs(answer - number) <= SAME * Math.abs(answer)));
    }

    /** A number that nobody would try without having been told; what the statement shows, everybody has been told. */
    private static boolean isTelling(String value) {
        String digits = value.replaceFirst("[eE].*", "").replaceAll("\\D", "").replaceFirst("^0+", "");
        return isList(value) || digits.replaceFirst("0+$", "").length() >= TELLING_DIGITS;
    }

    private static boolean isList(String value) {
        return value.startsWith("[");
    }

    private Set<String> passed(String value) {
        return grade(table(value)).tests().stream()
                .filter(outcome -> outcome.status() == TestStatus.PASSED)
                .map(outcome -> outcome.test().id())
                .collect(Collectors.toSet());
    }

    private GradeResult grade(String source) {
        return grader.grade(problem, Submission.of("Solution.java", source));
    }

    private String table(String value) {
        StringBuilder text = new StringBuilder();
        problem.contract().imports().forEach(line -> text.append(line).append('\n'));
        text.append("public class ").append(problem.contract().className()).append(" {\n");
        for (Contract.Method method : problem.contract().methods()) {
            text.append("    public static ").append(method.declaration()).append(" { ");
            if (!(method.returns() instanceof ValueType.Nothing)) {
                text.append("return ").append(answer(value, method.returns())).append("; ");
            }
            text.append("}\n");
        }
        return text.append("}\n").toString();
    }

    private static String answer(String value, ValueType type) {
        boolean isTruth = value.equals("true") || value.equals("false");
        boolean isList = isList(value);
        String box = type instanceof ValueType.Jdk jdk ? jdk.internalName().replaceFirst(".*/", "") : "";
        String name = type instanceof ValueType.Primitive primitive ? primitive.source() : box;
        return switch (name) {
            case "boolean", "Boolean" -> isTruth ? value : "false";
            case "double", "Double", "Number" -> isTruth || isList ? "0.0" : number(value);
            case "float", "Float" -> isTruth || isList ? "0f" : "(float) (" + number(value) + ")";
            case "int", "Integer", "long", "Long", "short", "Short", "byte", "Byte", "char" ->
                isTruth || isList ? whole(name, "0") : whole(name, number(value));
            case "String" -> "\"" + value + "\"";
            default ->
                isList && type.source().equals("double[]")
                        ? "new double[] {" + value.substring(1, value.length() - 1) + "}"
                        : "null";
        };
    }

    private static String whole(String type, String number) {
        String primitive = switch (type) {
            case "Integer" -> "int";
            case "Long" -> "long";
            case "Short" -> "short";
            case "Byte" -> "byte";
            default -> type;
        };
        return "(" + primitive + ") (" + number + ")";
    }

    private static String number(String value) {
        String sign = value.startsWith("-") ? "-" : "";
        String rest = value.replaceFirst("^[+-]", "");
        return switch (rest) {
            case "NaN" -> "Double.NaN";
            case "Infinity" -> sign + "Double.POSITIVE_INFINITY";
            default -> sign + rest + "d";
        };
    }
}
