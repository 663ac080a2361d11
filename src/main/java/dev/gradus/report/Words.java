package dev.gradus.report;

import dev.gradus.problem.Kind;
import dev.gradus.result.CallRecord;
import dev.gradus.result.Cause;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;

/** The words that a learner reads for the words of judgement. */
final class Words {
    private Words() {}

    static String of(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    /** Answers are not compiled, and none of them is the answer to the whole. */
    static String of(Verdict verdict, Kind kind) {
        if (kind == Kind.QUIZ && verdict == Verdict.COMPILE_ERROR) {
            return "ANSWERS NOT READABLE";
        }
        return kind == Kind.QUIZ && verdict == Verdict.WRONG_ANSWER ? "NOT YET" : of(verdict);
    }

    static String of(TestStatus status) {
        return switch (status) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case ERRORED -> "error";
            case TIMED_OUT -> "timed out";
            case NOT_RUN -> "not run";
        };
    }

    /** A sentence for a test whose own words may not be seen, or that has none. */
    static String of(Cause cause) {
        return switch (cause) {
            case ASSERTION -> "The answer is not what this test expects.";
            case EXCEPTION -> "The code threw an exception.";
            case STEPS -> "Stopped: the code took too many steps (an endless loop?).";
            case WALL -> "Stopped: the code took too long.";
            case DEPTH -> "The calls went too deep (endless recursion?).";
            case MEMORY -> "The code needed more memory than it may use.";
            case OUTPUT -> "The code printed more than it may.";
            case EXIT -> "The code ended the whole program (System.exit?).";
            case CRASH -> "The program died while the code ran.";
            case CHANNEL -> "The code wrote to the grader's own channel.";
            case CONTRACT -> "The method gave back a value of another type than the task asks for.";
        };
    }

    /** What follows the call: {@code f(1)} {@code returned 2}. Empty where the reader may not know. Not escaped. */
    static String of(CallRecord.End end) {
        if (end instanceof CallRecord.End.Returned returned) {
            return "returned " + (returned.value().equals("void") ? "nothing" : returned.value());
        }
        if (end instanceof CallRecord.End.Threw threw) {
            return "threw " + exception(threw);
        }
        // Why it did not is the cause of the whole test, and told there.
        return end instanceof CallRecord.End.Broken ? "did not come back" : "";
    }

    /** {@code ArithmeticException: / by zero}. */
    static String exception(CallRecord.End.Threw threw) {
        return simpleName(threw.type()) + (threw.message().isEmpty() ? "" : ": " + threw.message());
    }

    /** A beginner knows exceptions of the JDK without their package, and exceptions of his own without the class around them. */
    private static String simpleName(String type) {
        String name = type.startsWith("java.") ? type.substring(type.lastIndexOf('.') + 1) : type;
        int nested = name.lastIndexOf('$') + 1;
        return nested < name.length() && Character.isLetter(name.charAt(nested)) ? name.substring(nested) : name;
    }
}
