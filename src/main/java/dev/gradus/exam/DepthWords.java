package dev.gradus.exam;

import dev.gradus.result.Help;
import dev.gradus.wire.ThrownValue;
import dev.gradus.wire.ThrownValue.FrameLine;
import java.util.List;

/** Says which methods call one another without end, from the innermost frames of a stack that overflowed. */
final class DepthWords {
    private DepthWords() {}

    static Help of(ThrownValue thrown) {
        // The innermost frame can be a method that was called in passing.
        List<FrameLine> circle = thrown.frames().stream()
                .filter(frame -> thrown.frames().stream().filter(frame::equals).count() > 1)
                .distinct()
                .toList();
        if (circle.isEmpty()) {
            return Help.NONE;
        }
        FrameLine first = circle.get(0);
        if (circle.stream().allMatch(frame -> frame.method().equals(first.method()))) {
            return new Help(
                    "",
                    "`" + first.method() + "` calls itself" + lines(circle)
                            + " again and again. It needs a case in which it returns without that call, and every call has"
                            + " to come closer to that case.");
        }
        List<String> names = circle.stream().map(FrameLine::method).distinct().toList();
        FrameLine other = circle.stream()
                .filter(frame -> !frame.method().equals(first.method()))
                .findFirst()
                .orElseThrow();
        return new Help(
                "",
                names.size() == 2
                        ? "`" + other.method() + "`" + line(other) + " calls `" + first.method() + "`, and `"
                                + first.method()
                                + "`" + line(first) + " calls `" + other.method()
                                + "` again, without end. One of the two needs a case in which it returns without that call."
                        : "The methods `" + String.join("`, `", names)
                                + "` call one another in a circle, without end. One of them needs a case in which it returns"
                                + " without that call.");
    }

    private static String lines(List<FrameLine> circle) {
        return circle.size() == 1 ? line(circle.get(0)) : "";
    }

    private static String line(FrameLine frame) {
        return frame.line() > 0 ? " in line " + frame.line() : "";
    }
}
