package dev.gradus.sandbox;

import dev.gradus.result.Cause;
import dev.gradus.wire.ThrownValue;
import java.util.Optional;

/** How one call of the learner's code ended. */
public sealed interface CallEnd {
    /** It gave a value; null is one. */
    record Returned(Object value) implements CallEnd {}

    /** The method is declared {@code void}. */
    record ReturnedNothing() implements CallEnd {}

    /** It gave a value that cannot cross; {@code what} names it: {@code a value of type StringBuilder}. */
    record ReturnedForeign(String what) implements CallEnd {}

    /** It threw. */
    record Threw(ThrownValue thrown) implements CallEnd {}

    /** It never came back, or a call of the same test before it did not; {@code thrown} is there for a stack that overflowed. */
    record Broken(Cause cause, Optional<ThrownValue> thrown) implements CallEnd {}
}
