package dev.gradus.wire;

/** What a frame says. The first three go to the worker, the others come from it. */
public enum FrameType {
    /** The learner's classes and the limits; the first frame, once. */
    LOAD,
    /** A new test begins: fresh statics. Answered by {@link #BEGUN}. */
    BEGIN,
    /** Call a method. Answered by one of {@link #RETURNED}, {@link #THREW}, {@link #FOREIGN}, {@link #ENDED}. */
    CALL,
    /** The worker is up; comes before any learner code has run. */
    READY,
    /** The test has begun; says whether nothing of an earlier test is still running. */
    BEGUN,
    /** The program printed something; may come at any time after {@link #BEGIN}. */
    OUTPUT,
    /** The call gave a value. */
    RETURNED,
    /** The call threw something. */
    THREW,
    /** The call gave a value that cannot cross; says what it is. */
    FOREIGN,
    /** The call broke a limit that the worker watches itself; the worker is spent. */
    ENDED;

    private static final FrameType[] ALL = values();

    static FrameType of(int code) throws MalformedFrameException {
        if (code < 0 || code >= ALL.length) {
            throw new MalformedFrameException("no frame type " + code);
        }
        return ALL[code];
    }
}
