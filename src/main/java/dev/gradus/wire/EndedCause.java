package dev.gradus.wire;

/** Which limit a worker saw broken. */
public enum EndedCause {
    DEPTH,
    MEMORY,
    OUTPUT,
    STEPS;

    public static EndedCause read(ByteSource in) throws MalformedFrameException {
        int code = in.getByte();
        if (code >= values().length) {
            throw new MalformedFrameException("no cause " + code);
        }
        return values()[code];
    }
}
