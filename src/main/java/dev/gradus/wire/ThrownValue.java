package dev.gradus.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that the learner's code threw, as text.
 *
 * @param type the class that was thrown, such as {@code java.io.IOException}
 * @param catchable the nearest class of {@link CatchableExceptions} above it, empty if there is none
 * @param message its message, cut at {@link #MAX_MESSAGE}; absent for none
 * @param cause its cause as {@code type: message}, empty without one
 * @param frames the learner's own frames, innermost first, at most {@link #MAX_FRAMES}
 */
public record ThrownValue(
        String type, String catchable, Optional<String> message, String cause, List<FrameLine> frames) {
    /** In UTF-16 units. */
    public static final int MAX_MESSAGE = 4000;

    public static final int MAX_FRAMES = 20;

    public ThrownValue {
        frames = List.copyOf(frames);
    }

    /**
     * A line that the exception passed through.
     *
     * @param type the learner's class
     * @param method the method's name
     * @param line 1-based, or less where unknown
     */
    public record FrameLine(String type, String method, int line) {}

    /** Cuts a text that is longer than a report has use for. */
    public static String capped(String text) {
        return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "...";
    }

    public void writeTo(ByteSink out) {
        out.putText(type).putText(catchable);
        out.putBoolean(message.isPresent()).putText(message.orElse(""));
        out.putText(cause).putInt(frames.size());
        for (FrameLine frame : frames) {
            out.putText(frame.type()).putText(frame.method()).putInt(frame.line());
        }
    }

    public static ThrownValue readFrom(ByteSource in) throws MalformedFrameException {
        String type = shortText(in);
        String catchable = shortText(in);
        boolean hasMessage = in.getBoolean();
        String message = shortText(in);
        String cause = shortText(in);
        int count = in.getInt();
        if (count < 0 || count > MAX_FRAMES) {
            throw new MalformedFrameException(count + " frames");
        }
        List<FrameLine> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            frames.add(new FrameLine(shortText(in), shortText(in), in.getInt()));
        }
        return new ThrownValue(type, catchable, hasMessage ? Optional.of(message) : Optional.empty(), cause, frames);
    }

    private static String shortText(ByteSource in) throws MalformedFrameException {
        return capped(in.getText());
    }
}
