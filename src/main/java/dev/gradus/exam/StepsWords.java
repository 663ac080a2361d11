package dev.gradus.exam;

import dev.gradus.result.Help;
import dev.gradus.wire.ThrownValue;
import dev.gradus.wire.ThrownValue.FrameLine;

/** Says what to look at where a program had used up its steps. */
final class StepsWords {
    /** So often on top of the stack, a method calls itself. */
    private static final int CALLS_ITSELF = 3;

    private StepsWords() {}

    static Help of(ThrownValue thrown) {
        if (thrown.frames().isEmpty()) {
            return Help.NONE;
        }
        FrameLine first = thrown.frames().get(0);
        long times = thrown.frames().stream()
                .filter(frame -> frame.method().equals(first.method()))
                .count();
        String steps = "A step is one turn of a loop, or one call of a method. ";
        if (times >= CALLS_ITSELF) {
            return new Help(
                    "",
                    steps + "`" + first.method()
                            + "` calls itself far too often. Does every call come closer to the case in which it returns"
                            + " without another one, and does it work the same thing out many times over?");
        }
        String line = first.line() > 0 ? "line " + first.line() : "your code";
        return new Help(
                "",
                steps + "Look at the loop around " + line
                        + ": what makes its condition false, and does every turn come closer to that?");
    }
}
