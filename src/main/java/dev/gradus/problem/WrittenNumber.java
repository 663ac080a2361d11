package dev.gradus.problem;

import java.math.BigDecimal;

/** Reads a number as a person writes one: {@code 0.5}, {@code .5}, {@code 1/2}, {@code 5e-1}, {@code 0.5 nats}. */
public sealed interface WrittenNumber {
    /** It is this number, in the unit that was asked for. */
    record Read(BigDecimal value) implements WrittenNumber {}

    /** It is none that could be meant; {@code why} says so to who wrote it, and what to write instead. */
    record Refused(String why) implements WrittenNumber {}

    /** In characters: no answer needs more. */
    int LONGEST = 60;

    /** @param unit what the number is asked for in, such as {@code nats} or {@code %}; empty for none */
    static WrittenNumber read(String written, String unit) {
        return NumberReader.read(written, unit);
    }
}
