package dev.gradus.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Writes and reads frames: one byte type, four bytes sequence, four bytes length, then the payload, all big-endian.
 */
public final class Wire {
    /** The first bytes that a worker writes. A JVM may print a warning before them. */
    public static final byte[] MAGIC = {'G', 'r', 'a', 'd', 'u', 's', 0, 1};

    /** The longest payload, in bytes. */
    public static final int MAX_PAYLOAD = 64 * 1024 * 1024;

    /** How deep arrays, lists, maps and records may lie in one another. */
    public static final int MAX_DEPTH = 8;

    /** How many values one frame may hold, elements of primitive arrays not counted: bounds what a small frame can grow to. */
    public static final int MAX_VALUES = 4 * 1024 * 1024;

    /** The exit code of a worker whose channel is closed on its own side. */
    public static final int EXIT_WITHOUT_CHANNEL = 97;

    private static final int HEADER = 9;
    // Small enough not to be felt by an allocation, large enough that a long frame needs few of them.
    private static final int CHUNK = 1024 * 1024;

    private Wire() {}

    /**
     * Writes one frame and flushes. The caller sees to it that no other thread writes at the same time.
     *
     * @throws IOException if the other side is gone
     */
    public static void write(OutputStream out, FrameType type, int sequence, ByteSink payload) throws IOException {
        byte[] header = new byte[HEADER];
        header[0] = (byte) type.ordinal();
        putInt(header, 1, sequence);
        putInt(header, 5, payload.size());
        out.write(header);
        payload.writeTo(out);
        out.flush();
    }

    /**
     * Reads one frame; waits for it.
     *
     * @throws EOFException if the other side is gone
     * @throws MalformedFrameException if what comes is no frame
     */
    public static Frame read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        FrameType type = FrameType.of(data.readUnsignedByte());
        int sequence = data.readInt();
        int length = data.readInt();
        if (length < 0 || length > MAX_PAYLOAD) {
            throw new MalformedFrameException("a frame of " + length + " bytes");
        }
        return new Frame(type, sequence, readPayload(data, length));
    }

    /** Grows as the bytes come: a header alone makes nobody allocate 64 MiB. */
    private static byte[] readPayload(DataInputStream data, int length) throws IOException {
        byte[] payload = new byte[Math.min(length, CHUNK)];
        int filled = 0;
        while (filled < length) {
            if (filled == payload.length) {
                payload = java.util.Arrays.copyOf(payload, (int) Math.min(length, payload.length * 4L));
            }
            data.readFully(payload, filled, payload.length - filled);
            filled = payload.length;
        }
        return payload;
    }

    private static void putInt(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }
}
