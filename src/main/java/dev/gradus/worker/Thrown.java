package dev.gradus.worker;

import dev.gradus.wire.CatchableExceptions;
import dev.gradus.wire.ThrownValue;
import dev.gradus.wire.ThrownValue.FrameLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the learner's code threw. Its getters may be the learner's own and may throw or loop, so they are called here, under the
 * limits of the test, and never where the verdict is made.
 */
final class Thrown {
    /** How the meter names what it puts in the place of a method of the library that is passed on; Java itself has no frame there. */
    private static final String BRIDGE = "lambda$library$";

    private Thrown() {}

    static ThrownValue read(Throwable thrown, LearnerLoader loader) {
        Class<?> type = thrown.getClass();
        return new ThrownValue(
                type.getName(),
                CatchableExceptions.nearest(type),
                messageOf(thrown),
                causeOf(thrown),
                framesOf(thrown, loader));
    }

    private static Optional<String> messageOf(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? Optional.empty() : Optional.of(ThrownValue.capped(message));
        } catch (Throwable its) {
            return Optional.of(
                    "(its getMessage() threw ".concat(its.getClass().getName()).concat(")"));
        }
    }

    private static String causeOf(Throwable thrown) {
        try {
            Throwable cause = thrown.getCause();
            if (cause == null) {
                return "";
            }
            String type = cause.getClass().getName();
            Optional<String> message = messageOf(cause);
            return message.isEmpty() ? type : type.concat(": ").concat(message.get());
        } catch (Throwable its) {
            return "";
        }
    }

    private static List<FrameLine> framesOf(Throwable thrown, LearnerLoader loader) {
        List<FrameLine> frames = new ArrayList<>();
        try {
            for (StackTraceElement element : thrown.getStackTrace()) {
                if (frames.size() < ThrownValue.MAX_FRAMES
                        && loader.defines(element.getClassName())
                        && (thrown instanceof Spent || !element.getMethodName().startsWith(BRIDGE))) {
                    frames.add(new FrameLine(
                            element.getClassName(),
                            ThrownValue.capped(element.getMethodName()),
                            element.getLineNumber()));
                }
            }
        } catch (Throwable its) {
            return List.of();
        }
        return frames;
    }
}
