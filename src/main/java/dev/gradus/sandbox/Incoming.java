package dev.gradus.sandbox;

import dev.gradus.wire.Frame;

/** What may come from a worker. */
sealed interface Incoming {
    /** A whole frame. */
    record Received(Frame frame) implements Incoming {}

    /** Something that is no frame. Nothing comes after it. */
    record Garbage() implements Incoming {}

    /** The end of the stream: the worker is dead, or has closed it. Nothing comes after it. */
    record Closed() implements Incoming {}
}
