package dev.gradus.report;

import static dev.gradus.report.Results.Outcome.ended;
import static dev.gradus.report.Results.Outcome.failed;
import static dev.gradus.report.Results.Outcome.passed;
import static dev.gradus.result.Verdict.ACCEPTED;
import static dev.gradus.result.Verdict.COMPILE_ERROR;
import static dev.gradus.result.Verdict.JUDGE_ERROR;
import static dev.gradus.result.Verdict.MEMORY_LIMIT_EXCEEDED;
import static dev.gradus.result.Verdict.OUTPUT_LIMIT_EXCEEDED;
import static dev.gradus.result.Verdict.RULE_VIOLATION;
import static dev.gradus.result.Verdict.RUNTIME_ERROR;
import static dev.gradus.result.Verdict.TIME_LIMIT_EXCEEDED;
import static dev.gradus.result.Verdict.WRONG_ANSWER;

import dev.gradus.problem.Reveal;
import dev.gradus.problem.Severity;
import dev.gradus.report.Results.Outcome;
import dev.gradus.result.Cause;
import dev.gradus.result.Finding;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.Position;
import dev.gradus.result.TestStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What learners run into, by name; each has its golden page. */
final class Situations {
    private static final String HALF = "[0.5, 0.5]";
    private static final String QUARTER = "[0.25, 0.75]";
    private static final String ZERO_P = "[0.0, 0.5, 0.5]";
    private static final String ZERO_Q = "[0.1, 0.4, 0.5]";
    private static final String NOT_RUN = "the code does not compile";
    private static final String OWN_CHECK =
            "The exception is your own. Find the condition that leads to line 12 and make it let the input of"
                    + " this test through.";
    private static final String LOG_LINE = "            sum += p[i] * Math.log(p[i] / q[i]);";

    private final Map<String, LearnerReport> all = new LinkedHashMap<>();

    static Map<String, LearnerReport> all() {
        Situations situations = new Situations();
        situations.answers();
        situations.runtime();
        situations.limits();
        situations.source();
        situations.rest();
        return situations.all;
    }

    private void add(String name, Results results) {
        add(name, results, Reveal.FULL);
    }

    private void add(String name, Results results, Reveal reveal) {
        all.put(name, results.result().forLearner(reveal));
    }

    private void add(String name, Results results, Set<String> passedBefore) {
        all.put(name, results.result().forLearner(Reveal.FULL).after(passedBefore));
    }

    /** Where the page says more of a wrong answer than that it is one. */
    private void patterns() {
        add(
                "factor-in-common",
                Results.verdict(WRONG_ANSWER)
                        .test(
                                3,
                                failed("the value is not the one that the formula gives")
                                        .returned(HALF, QUARTER, "0.09970440815122985")
                                        .numbers("0.14384103622589045", "0.09970440815122985"))
                        .test(
                                5,
                                failed("a term with p[i] = 0 adds nothing")
                                        .returned(ZERO_P, ZERO_Q, "0.07733566173104687")
                                        .numbers("0.11157177565710488", "0.07733566173104687")));
        add(
                "nearly-right",
                Results.verdict(WRONG_ANSWER)
                        .test(
                                3,
                                failed("the value is not the one that the formula gives")
                                        .returned(HALF, QUARTER, "0.14384104311466217")
                                        .numbers("0.14384103622589045", "0.14384104311466217")));
        Results changed = Results.verdict(WRONG_ANSWER)
                .test(
                        4,
                        failed("p was changed by the call. The arrays belong to the caller: read them only.")
                                .returned("[0.9, 0.1]", HALF, "0.3680642071684971")
                                .next(
                                        "The number is right. Look for the line that writes into `p`, such as `p[i] = ...` or a"
                                                + " sort, and let it write into a variable or a copy of your own instead."));
        add("input-changed", changed);
        add("input-changed-reveal-message", changed, Reveal.MESSAGE);
        add(
                "kept-between-calls",
                Results.verdict(WRONG_ANSWER)
                        .test(
                                4,
                                failed("each call stands alone")
                                        .returned("[0.9, 0.1]", HALF, "0.3680642071684971")
                                        .returned(HALF, "[0.9, 0.1]", "0.5108256237659906")
                                        .returned("[0.9, 0.1]", HALF, "0.8788898309344878")
                                        .numbers("0.3680642071684971", "0.8788898309344878")
                                        .help(
                                                "Earlier in this test the same call gave 0.3680642071684971.",
                                                "The answer depends on earlier calls: something is kept between the calls.")
                                        .next(
                                                "Look for what outlives a call: a static field that is not set back, or a list,"
                                                        + " map or array in one. Let each call begin afresh, with variables inside the"
                                                        + " method.")));
        add("regression", Results.verdict(WRONG_ANSWER).test(5, zeroInP()), Set.of("handlesZerosInP"));
        Results nan = Results.verdict(WRONG_ANSWER);
        for (int number = 2; number <= 5; number++) {
            nan.test(
                    number,
                    failed("the value is not the one that the formula gives, with " + number + " positions")
                            .returned(HALF, "[" + number + "]", "NaN")
                            .numbers("0.14384103622589045", "NaN"));
        }
        add("nan-in-four", nan);
    }

    private void answers() {
        add("accepted", Results.verdict(ACCEPTED));
        add(
                "accepted-with-warning",
                Results.verdict(ACCEPTED).finding(warning()).finding(hint()));
        add("one-of-six-wrong", Results.verdict(WRONG_ANSWER).test(5, zeroInP()));
        add("two-wrong", Results.verdict(WRONG_ANSWER).test(3, logBase2()).test(5, zeroInP()));
        add("all-wrong", allZero());
        add(
                "four-reasons",
                Results.verdict(WRONG_ANSWER)
                        .test(
                                1,
                                failed("equal distributions have no divergence")
                                        .returned(HALF, HALF, "0.5")
                                        .numbers("0.0", "0.5"))
                        .test(
                                2,
                                failed("the divergence is positive")
                                        .returned(HALF, QUARTER, "-0.2")
                                        .compared("more than 0", "-0.2"))
                        .test(3, logBase2())
                        .test(5, zeroInP()));
        add(
                "two-calls",
                Results.verdict(WRONG_ANSWER)
                        .test(
                                4,
                                failed("the two orders of the arguments give the same value")
                                        .returned(HALF, QUARTER, "0.13732653608351372")
                                        .returned(QUARTER, HALF, "0.13732653608351372")
                                        .compared("two different values", "0.13732653608351372 twice")));
        add(
                "many-calls-before",
                Results.verdict(WRONG_ANSWER)
                        .test(
                                2,
                                failed("the divergence of two different distributions is positive")
                                        .returned("[0.1, 0.9]", "[0.2, 0.8]", "0.036690014034750584")
                                        .returned("[0.3, 0.7]", "[0.2, 0.8]", "0.02826894905294475")
                                        .returned(
                                                "[0.013071895424836602, 0.0915032679738562, ... 96 more ..., 0.0392156862745098]",
                                                "[0.0196078431372549, 0.0718954248366013, ... 96 more ..., 0.026143790849673203]",
                                                "-0.0031055900621118015")
                                        .compared("more than 0", "-0.0031055900621118015")
                                        .omittedCalls(41)));
        add(
                "misconception",
                Results.verdict(WRONG_ANSWER)
                        .test(3, logBase2())
                        .test(
                                5,
                                failed("a term with p[i] = 0 adds nothing")
                                        .returned(ZERO_P, ZERO_Q, "0.16096404744368118")
                                        .numbers("0.11157177565710488", "0.16096404744368118"))
                        .misconception(
                                "log-base-2",
                                "Every value is 1.4427 times too large: that is the logarithm in base 2, in bits. The problem asks"
                                        + " for nats: Math.log."));
        patterns();
        add("reveal-title", Results.verdict(WRONG_ANSWER).test(3, logBase2()).test(5, zeroInP()), Reveal.TITLE);
        add("reveal-message", Results.verdict(WRONG_ANSWER).test(3, logBase2()).test(5, zeroInP()), Reveal.MESSAGE);
        add("reveal-input", Results.verdict(WRONG_ANSWER).test(3, logBase2()).test(5, zeroInP()), Reveal.INPUT);
        add(
                "contract-array",
                Results.verdict(WRONG_ANSWER)
                        .everyTest(ended(
                                        TestStatus.FAILED,
                                        Cause.CONTRACT,
                                        "kl_divergence returned a double[2] where one double is expected")
                                .returned(HALF, QUARTER, "[0.34657359027997264, -0.2027325540540822]")));
    }

    private static Outcome logBase2() {
        return failed("the value is not the one that the formula gives")
                .returned(HALF, QUARTER, "0.2075187496394219")
                .numbers("0.14384103622589045", "0.2075187496394219");
    }

    private static Outcome zeroInP() {
        return failed("a term with p[i] = 0 adds nothing, also where log(0) is -Infinity")
                .returned(ZERO_P, ZERO_Q, "NaN")
                .numbers("0.11157177565710488", "NaN");
    }

    private static Results allZero() {
        Results results = Results.verdict(WRONG_ANSWER);
        for (int number = 1; number <= 6; number++) {
            results.test(
                    number,
                    failed("the value is not the one that the formula gives")
                            .returned(HALF, QUARTER, "1.0")
                            .numbers("0.14384103622589045", "1.0"));
        }
        return results;
    }

    private void runtime() {
        add("untouched-template", Results.verdict(RUNTIME_ERROR).everyTest(notWritten()));
        add(
                "untouched-template-reveal-message",
                Results.verdict(RUNTIME_ERROR).everyTest(notWritten()),
                Reveal.MESSAGE);
        add("exception", Results.verdict(RUNTIME_ERROR).everyTest(bounds()));
        add("exception-reveal-message", Results.verdict(RUNTIME_ERROR).everyTest(bounds()), Reveal.MESSAGE);
        add(
                "exception-of-own-check",
                Results.verdict(RUNTIME_ERROR)
                        .test(
                                5,
                                ended(
                                                TestStatus.ERRORED,
                                                Cause.EXCEPTION,
                                                "kl_divergence threw IllegalArgumentException")
                                        .threw(
                                                ZERO_P,
                                                ZERO_Q,
                                                "java.lang.IllegalArgumentException",
                                                "probabilities must be positive")
                                        .frame(
                                                "check",
                                                12,
                                                "        if (p[i] <= 0) throw new IllegalArgumentException(\"probabilities must be positive\");")
                                        .frame(4, "        check(p);")
                                        .help(
                                                "",
                                                "Line 12 throws this itself: a check of yours refuses an input that is valid"
                                                        + " in this test. Which condition is too strict?")
                                        .next(OWN_CHECK)));
        String many =
                "[0.005336686805080367, 0.0108954788650863, 0.0012935234441857502, 0.007355037232153668, ... 1995 more"
                        + " ..., 4.5E-4]";
        add(
                "exception-in-a-long-call",
                Results.verdict(RUNTIME_ERROR)
                        .test(
                                6,
                                ended(
                                                TestStatus.ERRORED,
                                                Cause.EXCEPTION,
                                                "kl_divergence threw ArrayIndexOutOfBoundsException")
                                        .threw(
                                                many,
                                                many,
                                                "java.lang.ArrayIndexOutOfBoundsException",
                                                "Index 2000 out of bounds for length 2000")
                                        .frame(7, LOG_LINE)
                                        .help(
                                                "There is no position 2000 in this array: it has 2000 elements, at the positions 0 to"
                                                        + " 1999.",
                                                "Line 6 goes as far as p.length itself, and the last position is one less: write <"
                                                        + " in place of <=.")
                                        .omittedCalls(4)));
        add(
                "exception-null",
                Results.verdict(RUNTIME_ERROR)
                        .everyTest(
                                ended(TestStatus.ERRORED, Cause.EXCEPTION, "kl_divergence threw NullPointerException")
                                        .threw(
                                                HALF,
                                                QUARTER,
                                                "java.lang.NullPointerException",
                                                "Cannot store to double array because \"terms\" is null")
                                        .frame(6, "            terms[i] = p[i] * Math.log(p[i] / q[i]);")
                                        .help(
                                                "`terms` is null here.",
                                                "What is null has no elements, no methods and no fields. Where does the value in this line come"
                                                        + " from?")));
        add(
                "exception-of-own-class",
                Results.verdict(RUNTIME_ERROR)
                        .test(
                                5,
                                ended(
                                                TestStatus.ERRORED,
                                                Cause.EXCEPTION,
                                                "kl_divergence threw Solution$Bad: no zero,\nplease")
                                        .threw(ZERO_P, ZERO_Q, "Solution$Bad", "no zero,\nplease")
                                        .frame(12, "        throw new Bad(\"no zero,\\nplease\");")
                                        .frame(6, "        check(p);")
                                        .help(
                                                "",
                                                "Line 12 throws this itself: a check of yours refuses an input that is valid"
                                                        + " in this test. Which condition is too strict?")
                                        .next(OWN_CHECK)));
        add(
                "exit",
                Results.verdict(RUNTIME_ERROR)
                        .everyTest(
                                ended(TestStatus.ERRORED, Cause.EXIT, "your program ended the process (System.exit?)")
                                        .broke(HALF, QUARTER)));
        Outcome deep = ended(TestStatus.ERRORED, Cause.DEPTH, "the calls went too deep (endless recursion?)")
                .broke(HALF, QUARTER);
        deep.help(
                "",
                "`sum` calls itself in line 14 again and again. It needs a case in which it returns without that call, and every"
                        + " call has to come closer to that case.");
        for (int i = 0; i < 20; i++) {
            deep.frame("sum", 14, "        return term(p, q, i) + sum(p, q, i + 1);");
        }
        add("depth", Results.verdict(RUNTIME_ERROR).test(3, deep.frame(5, "        return sum(p, q, 0);")));
        Outcome circle = ended(TestStatus.ERRORED, Cause.DEPTH, "the calls went too deep (endless recursion?)")
                .broke(HALF, QUARTER)
                .help(
                        "",
                        "`even` in line 9 calls `odd`, and `odd` in line 13 calls `even` again, without end. One of the two needs a"
                                + " case in which it returns without that call.");
        for (int i = 0; i < 10; i++) {
            circle.frame("odd", 13, "        return term(p, q, i) + even(p, q, i + 1);")
                    .frame("even", 9, "        return odd(p, q, i + 1);");
        }
        add("depth-of-two", Results.verdict(RUNTIME_ERROR).test(3, circle));
        add(
                "channel",
                Results.verdict(RUNTIME_ERROR)
                        .test(
                                1,
                                ended(TestStatus.ERRORED, Cause.CHANNEL, "your program wrote to the grader's channel")
                                        .broke(HALF, HALF)));
        add(
                "crash",
                Results.verdict(RUNTIME_ERROR)
                        .test(
                                1,
                                ended(TestStatus.ERRORED, Cause.CRASH, "your program died without a word")
                                        .broke(HALF, HALF)));
    }

    private static Outcome bounds() {
        return ended(TestStatus.ERRORED, Cause.EXCEPTION, "kl_divergence threw ArrayIndexOutOfBoundsException")
                .threw(HALF, QUARTER, "java.lang.ArrayIndexOutOfBoundsException", "Index 2 out of bounds for length 2")
                .frame(7, LOG_LINE)
                .help(
                        "There is no position 2 in this array: it has 2 elements, at the positions 0 to 1.",
                        "Line 6 goes as far as p.length itself, and the last position is one less: write < in place of <=.");
    }

    private static Outcome notWritten() {
        String type = "java.lang.UnsupportedOperationException";
        return ended(TestStatus.ERRORED, Cause.EXCEPTION, "kl_divergence threw UnsupportedOperationException: write me")
                .threw(HALF, HALF, type, "write me")
                .frame(3, "        throw new UnsupportedOperationException(\"write me\");");
    }

    private void limits() {
        add(
                "timeout",
                Results.verdict(TIME_LIMIT_EXCEEDED)
                        .test(
                                5,
                                ended(TestStatus.TIMED_OUT, Cause.WALL, "stopped: more than 10 s")
                                        .broke(ZERO_P, ZERO_Q)));
        add(
                "steps",
                Results.verdict(TIME_LIMIT_EXCEEDED)
                        .everyTest(ended(TestStatus.TIMED_OUT, Cause.STEPS, "stopped after 50,000,000 steps")
                                .broke(HALF, QUARTER)
                                .frame(5, "        while (i < p.length) {")
                                .help(
                                        "",
                                        "A step is one turn of a loop, or one call of a method. Look at the loop around line 5:"
                                                + " what makes its condition false, and does every turn come closer to that?")
                                .steps(50_000_000, 50_000_000)));
        Outcome slow = ended(TestStatus.TIMED_OUT, Cause.WALL, "stopped: more than 10 s")
                .broke(HALF, QUARTER);
        add(
                "whole-run-too-long",
                Results.verdict(TIME_LIMIT_EXCEEDED)
                        .test(2, slow)
                        .test(3, slow)
                        .test(4, slow)
                        .notRun(5, "the whole run may take 30 s, and they were spent before this test")
                        .notRun(6, "the whole run may take 30 s, and they were spent before this test"));
        add(
                "memory",
                Results.verdict(MEMORY_LIMIT_EXCEEDED)
                        .test(
                                4,
                                ended(TestStatus.ERRORED, Cause.MEMORY, "more than 128 MiB of memory")
                                        .broke(HALF, QUARTER)));
        add(
                "output-flood",
                Results.verdict(OUTPUT_LIMIT_EXCEEDED)
                        .everyTest(ended(TestStatus.ERRORED, Cause.OUTPUT, "more than 64 KiB printed")
                                .broke(HALF, QUARTER)
                                .printed("i = 0, sum = 0.0\n".repeat(400), 3455)));
    }

    private void source() {
        add(
                "compile-error",
                Results.verdict(COMPILE_ERROR)
                        .noneRan(NOT_RUN)
                        .diagnostic(
                                4,
                                19,
                                "\t\tdouble sum = 0.0 // so far",
                                "compiler.err.expected",
                                "';' expected",
                                "A statement ends with `;`, and here it is missing.\nPut a `;` after `0.0`."));
        add(
                "compile-error-missing-import",
                Results.verdict(COMPILE_ERROR)
                        .noneRan(NOT_RUN)
                        .diagnostic(
                                3,
                                9,
                                "        List<Double> terms = new ArrayList<>();",
                                "compiler.err.cant.resolve.location",
                                "cannot find symbol\n  symbol:   class List\n  location: class Solution",
                                "The classes ArrayList, List have to be imported.\nPut these lines at the top of the file:\n"
                                        + "import java.util.ArrayList;\nimport java.util.List;"));
        add(
                "compile-error-in-the-compilers-words",
                Results.verdict(COMPILE_ERROR)
                        .noneRan(NOT_RUN)
                        .diagnostic(
                                2, 1, "native int f();", "compiler.err.something.rare", "something rare happened", ""));
        Results several = Results.verdict(COMPILE_ERROR).noneRan(NOT_RUN);
        several.diagnostic(
                5,
                29,
                "        for(int i = 0; i < p.lenght; i++) {",
                "compiler.err.cant.resolve",
                "cannot find symbol\n  symbol:   variable lenght\n  location: variable p of type double[]",
                "The length of an array is `length`, without parentheses.\nWrite `p.length`.");
        several.diagnostic(
                6,
                25,
                "            String 名前 = 和 + \"é\";",
                "compiler.err.cant.resolve",
                "cannot find symbol\n  symbol:   variable 和\n  location: class Solution",
                "The variable `和` is not declared.\nDeclare it with a type before it is used, or check the spelling.");
        for (int line = 7; line <= 10; line++) {
            several.diagnostic(
                    line,
                    1,
                    "}",
                    "compiler.err.premature.eof",
                    "reached end of file while parsing",
                    "The file ends too early: the { in line 1 has no }.\nPut the missing } where that block ends, here or above.");
        }
        add("compile-errors-several", several);
        add(
                "contract-missing-method",
                Results.verdict(COMPILE_ERROR)
                        .noneRan("the method kl_divergence is missing")
                        .diagnostic(
                                "contract.missing-method",
                                "expected `double kl_divergence(double[] p, double[] q)`, found no method of that name",
                                "Did you mean klDivergence? The name must be the same, letter by letter."));
        add("rule-error", Results.verdict(RULE_VIOLATION).finding(epsilon()));
        add(
                "rule-error-and-warning",
                Results.verdict(RULE_VIOLATION)
                        .finding(epsilon())
                        .finding(warning())
                        .test(3, logBase2()));
        add(
                "gate-refusal",
                Results.verdict(RULE_VIOLATION)
                        .noneRan("your file uses what submissions may not use")
                        .finding(new Finding(
                                "gate.member",
                                Severity.ERROR,
                                Optional.of(new Position(9, 21)),
                                "        new java.io.File(\"/tmp\").list();",
                                "`new File` is not available to submissions",
                                "Files and streams are not available. Take the values from the parameters of the method, and print with"
                                        + " System.out.println.")));
    }

    private static Finding epsilon() {
        return new Finding(
                "no-epsilon-in-log",
                Severity.ERROR,
                Optional.of(new Position(7, 44)),
                "            sum += p[i] * Math.log((p[i] + 1e-12) / q[i]);",
                "1e-12 is added inside the logarithm: every answer is a little wrong",
                "Leave the terms with p[i] = 0 out instead.");
    }

    private static Finding hint() {
        return new Finding(
                "long-method",
                Severity.HINT,
                Optional.empty(),
                "",
                "one method does all the work",
                "A name for a part of it may make it easier to read.");
    }

    private static Finding warning() {
        return new Finding(
                "compares-doubles-with-==",
                Severity.WARNING,
                Optional.of(new Position(6, 24)),
                "\t\tif (Math.abs(q[i]) == 0.1) continue;",
                "two doubles are compared with ==",
                "Compare their difference with a small number.");
    }

    private void rest() {
        add(
                "judge-error",
                Results.verdict(JUDGE_ERROR)
                        .noneRan("")
                        .judgeError(
                                "problem kl-divergence: the hidden test matchesTheFormula was skipped; a test must run"));
        add(
                "hostile-output",
                Results.verdict(WRONG_ANSWER)
                        .label("Solu\u202Etion\u001B[2J.java")
                        .test(3, logBase2().printed(HOSTILE, 0))
                        .test(5, zeroInP().printed("p[0] = 0.0\np[1] = 0.5\n", 0)));
        add(
                "prints-in-every-test",
                Results.verdict(WRONG_ANSWER)
                        .test(1, passed().printed("0.0\n", 0))
                        .test(2, passed().printed("a\nb\n", 0))
                        .test(3, logBase2().printed("row\n".repeat(40), 0))
                        .test(5, zeroInP().printed("row\n".repeat(40), 5)));
    }

    /** All that a program could print to look like something else. */
    static final String HOSTILE = "tab\there\n\u001B[2J\u001B[32m✓ ACCEPTED\u001B[0m 6 of 6\rreturn\r\n"
            + "bell \u0007 back \b del \u007F c1 \u009B31m nel \u0085 ls \u2028 ps \u2029\n"
            + "bidi \u202E\u2066\u2069\u200F alm \u061C zero\u200Bwidth\uFEFF soft\u00AD lone \uD800 \uDC00 tag \uDB40\uDC41\n"
            + "::error file=x::forged\n<script>alert(1)</script> ünï日本 😀\n\nend";
}
