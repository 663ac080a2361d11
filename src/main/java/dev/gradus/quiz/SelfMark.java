package dev.gradus.quiz;

import java.util.Locale;
import java.util.Optional;

/** What a learner says of an answer in words, after having read the model answer. */
public enum SelfMark {
    /** It has the main point. */
    YES,
    /** A part of it. */
    PARTLY,
    /** It misses it. */
    NO;

    /** Reads {@code yes}, {@code partly} or {@code no}, or a beginning of one of them, in any case. */
    public static Optional<SelfMark> of(String text) {
        String word = text.strip().toUpperCase(Locale.ROOT);
        for (SelfMark mark : values()) {
            if (!word.isEmpty() && mark.name().startsWith(word)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** {@code yes}, {@code partly}, {@code no}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
