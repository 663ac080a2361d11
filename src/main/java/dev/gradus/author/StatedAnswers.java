package dev.gradus.author;

import dev.gradus.grade.Grader;
import dev.gradus.problem.Contract;
import dev.gradus.problem.Fault;
import dev.gradus.problem.Literal;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.problem.Reveal;
import dev.gradus.problem.Sha256;
import dev.gradus.problem.SourceFile;
import dev.gradus.problem.StatedCall;
import dev.gradus.problem.StatedCalls;
import dev.gradus.problem.ValueType;
import dev.gradus.result.CallRecord;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks the reference for every answer that the package states: its examples, the statement, the titles and the hints. */
final class StatedAnswers {
    private static final String TEST_CLASS = "GradusStatedAnswers";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    /** Compares as an example asks for it: numbers by closeness, arrays, lists and records part by part. */
    private static final String SAME = """
            static boolean same(Object stated, Object given, double relative, double absolute) throws Exception {
                if (stated == null || given == null) {
                    return stated == given;
                }
                if (stated instanceof Number && given instanceof Number) {
                    double a = ((Number) stated).doubleValue();
                    double b = ((Number) given).doubleValue();
                    return Double.compare(a, b) == 0 || a == b || Math.abs(a - b) <= Math.max(absolute, relative * Math.abs(a));
                }
                if (stated.getClass().isArray() && given.getClass().isArray()) {
                    int n = java.lang.reflect.Array.getLength(stated);
                    boolean same = n == java.lang.reflect.Array.getLength(given);
                    for (int i = 0; same && i < n; i++) {
                        same = same(java.lang.reflect.Array.get(stated, i), java.lang.reflect.Array.get(given, i), relative, absolute);
                    }
                    return same;
                }
                if (stated instanceof java.util.List && given instanceof java.util.List) {
                    return same(((java.util.List<?>) stated).toArray(), ((java.util.List<?>) given).toArray(), relative, absolute);
                }
                if (stated instanceof Record && stated.getClass() == given.getClass()) {
                    boolean same = true;
                    for (java.lang.reflect.RecordComponent each : stated.getClass().getRecordComponents()) {
                        each.getAccessor().setAccessible(true);
                        same &= same(each.getAccessor().invoke(stated), each.getAccessor().invoke(given), relative, absolute);
                    }
                    return same;
                }
                return stated.equals(given);
            }
            """;

    private final Problem problem;
    private final Lines yaml;
    private final JavaText java;

    StatedAnswers(Problem problem, Lines yaml) {
        this.problem = problem;
        this.yaml = yaml;
        this.java = new JavaText(problem);
    }

    /** What is stated and not so; the reference itself is taken to be right. */
    List<Fault> faults(Grader grader) {
        List<StatedCall> stated = new ArrayList<>(examples());
        int examples = stated.size();
        stated.addAll(StatedCalls.in(problem));
        List<Fault> faults = new ArrayList<>();
        if (!stated.isEmpty()) {
            faults.addAll(untrue(stated, grader));
        }
        for (StatedCall example : stated.subList(0, examples)) {
            if (!isShown(example)) {
                faults.add(new Fault(
                        example.file(),
                        example.line(),
                        "the statement does not show the answer of the example " + example.text(),
                        "show it there, with at least three of its digits, or remove the example"));
            }
        }
        return faults;
    }

    private List<StatedCall> examples() {
        List<StatedCall> calls = new ArrayList<>();
        for (int i = 0; i < problem.examples().size(); i++) {
            var example = problem.examples().get(i);
            calls.add(new StatedCall(
                    yaml.file(),
                    yaml.lineOfExample(i),
                    yaml.textOfExample(i),
                    example.call(),
                    example.returns(),
                    example.within(),
                    0));
        }
        return calls;
    }

    private List<Fault> untrue(List<StatedCall> stated, Grader grader) {
        List<PlannedTest> plan = IntStream.range(0, stated.size())
                .mapToObj(i -> new PlannedTest("stated" + i, "stated answer " + i, 1, Reveal.FULL))
                .toList();
        SourceFile source = new SourceFile("tests/" + TEST_CLASS + ".java", TEST_CLASS + ".java", source(stated));
        String digest = Sha256.name(problem.digest() + source.text());
        GradeResult result = grader.grade(
                problem.withTests(plan, List.of(source), digest),
                Submission.of("Solution.java", problem.reference().text()));
        if (result.judgeError().isPresent()) {
            return List.of(new Fault(
                    yaml.file(),
                    0,
                    "the stated answers could not be tried: "
                            + result.judgeError().get(),
                    "mend what it names, or leave such an example to the statement and the tests"));
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            TestOutcome outcome = result.tests().get(i);
            if (outcome.status() != TestStatus.PASSED) {
                StatedCall call = stated.get(i);
                faults.add(new Fault(
                        call.file(),
                        call.line() == 0 ? yaml.lineOfText(call.text()) : call.line(),
                        call.text() + " is stated to be " + shown(call.returns()) + ", but the reference "
                                + ended(outcome),
                        "correct the one that is wrong"));
            }
        }
        return faults;
    }

    private String source(List<StatedCall> stated) {
        StringBuilder text = new StringBuilder();
        problem.contract().imports().forEach(line -> text.append(line).append('\n'));
        text.append("class ").append(TEST_CLASS).append(" {\n").append(SAME);
        for (int i = 0; i < stated.size(); i++) {
            StatedCall call = stated.get(i);
            Contract.Method method = problem.contract().methods().stream()
                    .filter(each -> each.name().equals(call.call().method()))
                    .findFirst()
                    .orElseThrow();
            text.append("@org.junit.jupiter.api.Test void stated")
                    .append(i)
                    .append("() throws Exception {\n    Object given = ")
                    .append(call(method, call.call().arguments()))
                    .append(";\n    if (!same(")
                    .append(boxed(call.returns(), method.returns()))
                    .append(", given, ")
                    .append(call.relative())
                    .append(", ")
                    .append(call.absolute())
                    .append(")) {\n        throw new AssertionError(\"no\");\n    }\n}\n");
        }
        return text.append("}\n").toString();
    }

    private String call(Contract.Method method, List<Literal> arguments) {
        return IntStream.range(0, arguments.size())
                .mapToObj(i -> java.expression(
                        arguments.get(i), method.parameters().get(i).type().source()))
                .collect(Collectors.joining(", ", problem.contract().className() + "." + method.name() + "(", ")"));
    }

    private String boxed(Literal value, ValueType type) {
        return "(Object) (" + java.expression(value, type.source()) + ")";
    }

    private static String ended(TestOutcome outcome) {
        if (outcome.calls().isEmpty()) {
            return "was not called";
        }
        CallRecord.End end = outcome.calls().get(outcome.calls().size() - 1).end();
        if (end instanceof CallRecord.End.Returned it) {
            return "returns " + it.value();
        } else if (end instanceof CallRecord.End.Threw it) {
            return "throws " + it.type();
        }
        return "does not return";
    }

    /** A number of the statement that agrees in all of its digits, three of them at least where there are so many. */
    private boolean isShown(StatedCall example) {
        if (!(example.returns() instanceof Literal.Num number)
                || number.text().endsWith("NaN")
                || number.text().endsWith("Infinity")) {
            return true;
        }
        double value = Math.abs(Double.parseDouble(number.text()));
        Matcher matcher = NUMBER.matcher(problem.statement().replace("\u2212", "-"));
        while (matcher.find()) {
            String text = matcher.group();
            int point = text.indexOf('.');
            int decimals = point < 0 ? 0 : text.replaceFirst("[eE].*", "").length() - point - 1;
            String exponent = text.replaceFirst("^[^eE]*[eE]?", "");
            double unit = Math.pow(10, (exponent.isEmpty() ? 0 : Integer.parseInt(exponent)) - decimals);
            double shown = Double.parseDouble(text);
            boolean enoughDigits = shown == value
                    || text.replaceFirst("^[0.]+", "").replace(".", "").length() >= 3;
            if (enoughDigits && Math.abs(shown - value) <= unit) {
                return true;
            }
        }
        return false;
    }

    private static String shown(Literal literal) {
        if (literal instanceof Literal.Num it) {
            return it.text();
        } else if (literal instanceof Literal.Sequence it) {
            return it.elements().stream().map(StatedAnswers::shown).collect(Collectors.joining(", ", "[", "]"));
        } else if (literal instanceof Literal.Made it) {
            return it.components().stream()
                    .map(StatedAnswers::shown)
                    .collect(Collectors.joining(", ", it.typeName() + "(", ")"));
        } else if (literal instanceof Literal.Text it) {
            return JavaText.quoted(it.value());
        } else if (literal instanceof Literal.Bool it) {
            return String.valueOf(it.value());
        } else if (literal instanceof Literal.Chr it) {
            return "'" + it.value() + "'";
        }
        return literal instanceof Literal.Constant it ? it.name() : "null";
    }
}
