package dev.gradus.worker;

import dev.gradus.wire.ByteSink;
import dev.gradus.wire.EndedCause;
import dev.gradus.wire.FrameType;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What {@code System.out} and {@code System.err} write to. Every piece goes to the coordinator, also while the program hangs; the byte
 * that is one too many ends the process.
 */
final class Printed extends OutputStream {
    private final Channel channel;
    private final int limit;
    private int left;
    private int sequence;

    Printed(Channel channel, int limit) {
        this.channel = channel;
        this.limit = limit;
    }

    /** Makes both streams anew: the learner's code may have replaced, closed or locked them. */
    synchronized void install(int testSequence) {
        left = limit;
        sequence = testSequence;
        PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        int kept = Math.min(length, left);
        left -= kept;
        if (kept > 0) {
            channel.print(sequence, bytes, from, kept);
        }
        if (kept < length) {
            channel.sendLast(
                    FrameType.ENDED,
                    sequence,
                    new ByteSink()
                            .putByte(EndedCause.OUTPUT.ordinal())
                            .putBoolean(false)
                            .putLong(Meter.used()));
        }
    }
}
