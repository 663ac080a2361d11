package dev.gradus.worker;

import dev.gradus.wire.ByteSink;
import dev.gradus.wire.FrameType;
import dev.gradus.wire.Wire;
import java.io.IOException;
import java.io.OutputStream;

/** The way back to the coordinator. Thread-safe: what the learner's threads print goes this way too. */
final class Channel {
    private final OutputStream out;

    Channel(OutputStream out) {
        this.out = out;
    }

    synchronized void open() throws IOException {
        out.write(Wire.MAGIC);
    }

    /** Ends the process if the coordinator is gone, or the learner's code has closed the way to it. */
    synchronized void send(FrameType type, int sequence, ByteSink payload) {
        try {
            Wire.write(out, type, sequence, payload);
        } catch (IOException nobodyListens) {
            Runtime.getRuntime().halt(Wire.EXIT_WITHOUT_CHANNEL);
        }
    }

    /** Sends a last word and ends the process at once, whatever the learner's threads are doing. */
    synchronized void sendLast(FrameType type, int sequence, ByteSink payload) {
        send(type, sequence, payload);
        Runtime.getRuntime().halt(0);
    }
}
