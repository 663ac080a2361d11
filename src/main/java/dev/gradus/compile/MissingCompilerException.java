package dev.gradus.compile;

/** This Java has no compiler: a JRE, not a JDK. */
public final class MissingCompilerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingCompilerException() {
        super("this Java (" + Runtime.version()
                + ") has no compiler: it is a JRE, not a JDK; install a JDK 17 or later");
    }
}
