package dev.gradus.cli;

import java.io.PrintStream;
import java.io.Reader;
import java.time.Clock;
import java.util.Map;

/**
 * The outside, as the program sees it.
 *
 * @param out where results go
 * @param err where complaints go
 * @param unicode whether {@code out} can show more than 7-bit characters
 * @param interactive whether a person reads {@code out}
 * @param width its columns
 * @param environment the environment variables
 * @param clock for the student's own record of attempts
 * @param in what is typed
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        boolean unicode,
        boolean interactive,
        int width,
        Map<String, String> environment,
        Clock clock,
        Reader in) {
    /** One at which nobody types. */
    public Terminal(
            PrintStream out,
            PrintStream err,
            boolean unicode,
            boolean interactive,
            int width,
            Map<String, String> environment,
            Clock clock) {
        this(out, err, unicode, interactive, width, environment, clock, Reader.nullReader());
    }
}
