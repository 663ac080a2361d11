package dev.gradus.worker;

import dev.gradus.wire.EndedCause;

/** Ends the learner's code at a limit. One is made for a test, where the limit was met; it is thrown until nothing of the learner's runs. */
final class Spent extends Error {
    private static final long serialVersionUID = 1;

    private final EndedCause limit;

    Spent(EndedCause limit) {
        super(null, null, false, true);
        this.limit = limit;
    }

    EndedCause limit() {
        return limit;
    }
}
