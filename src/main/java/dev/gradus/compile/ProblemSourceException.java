package dev.gradus.compile;

import java.util.List;

/** Sources of a problem do not compile; its author's fault, never a learner's. */
public final class ProblemSourceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProblemSourceException(List<String> errors) {
        super("the problem's own sources do not compile:\n  " + String.join("\n  ", errors));
    }
}
