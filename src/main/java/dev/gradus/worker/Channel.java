package dev.gradus.worker;

import dev.gradus.wire.ByteSink;
import dev.gradus.wire.FrameType;
import dev.gradus.wire.Wire;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The way back to the coordinator. Thread-safe: what the learner's threads print goes this way too. What is printed in quick succession is
 * gathered, since a frame for each character would take longer than a test may; it is sent before any other frame, and soon if none comes.
 */
final class Channel implements Runnable {
    /** So long may what was printed wait; if the process dies meanwhile, it is lost. */
    private static final int PAUSE_MILLIS = 20;

    private static final int MOST_WAITING = 8 * 1024;

    private final OutputStream out;
    private final byte[] printed = new byte[MOST_WAITING];
    private int waiting;
    private int sequence;
    private long lastSent = System.nanoTime() - PAUSE_MILLIS * 1_000_000L;

    Channel(OutputStream out) {
        this.out = out;
    }

    synchronized void open() throws IOException {
        out.write(Wire.MAGIC);
    }

    /** Ends the process if the coordinator is gone, or the learner's code has closed the way to it. */
    synchronized void send(FrameType type, int ofSequence, ByteSink payload) {
        sendPrinted();
        write(type, ofSequence, payload);
    }

    /** Sends a last word and ends the process at once, whatever the learner's threads are doing. */
    synchronized void sendLast(FrameType type, int ofSequence, ByteSink payload) {
        send(type, ofSequence, payload);
        Runtime.getRuntime().halt(0);
    }

    /** Sends what was printed in that test: at once if nothing was printed a moment ago. */
    synchronized void print(int ofSequence, byte[] bytes, int from, int length) {
        if (ofSequence != sequence || length > MOST_WAITING - waiting) {
            sendPrinted();
        }
        long now = System.nanoTime();
        if (length > MOST_WAITING || waiting == 0 && now - lastSent >= PAUSE_MILLIS * 1_000_000L) {
            lastSent = now;
            write(FrameType.OUTPUT, ofSequence, new ByteSink().putRaw(bytes, from, length));
        } else {
            sequence = ofSequence;
            System.arraycopy(bytes, from, printed, waiting, length);
            waiting += length;
            notifyAll();
        }
    }

    private void sendPrinted() {
        if (waiting > 0) {
            ByteSink piece = new ByteSink().putRaw(printed, 0, waiting);
            waiting = 0;
            lastSent = System.nanoTime();
            write(FrameType.OUTPUT, sequence, piece);
        }
    }

    private void write(FrameType type, int ofSequence, ByteSink payload) {
        try {
            Wire.write(out, type, ofSequence, payload);
        } catch (IOException nobodyListens) {
            Runtime.getRuntime().halt(Wire.EXIT_WITHOUT_CHANNEL);
        }
    }

    /** Sees to it that nothing waits for long; a thread of its own does so, for as long as the process lives. */
    @Override
    public void run() {
        while (true) {
            try {
                awaitPrinted();
                Thread.sleep(PAUSE_MILLIS);
                synchronized (this) {
                    sendPrinted();
                }
            } catch (Throwable e) {
                // An interrupt, or a heap that the learner's code has filled: what waits goes with the next frame, or
                // the next time.
                continue;
            }
        }
    }

    private synchronized void awaitPrinted() throws InterruptedException {
        while (waiting == 0) {
            wait();
        }
    }
}
