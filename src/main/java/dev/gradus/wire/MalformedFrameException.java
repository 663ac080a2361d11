package dev.gradus.wire;

import java.io.IOException;

/** The other side sent what it must not send. Whose fault that is, depends on which side reads. */
public final class MalformedFrameException extends IOException {
    private static final long serialVersionUID = 1;

    public MalformedFrameException(String message) {
        super(message);
    }
}
