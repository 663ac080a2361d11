package dev.gradus.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Collects the payload of one frame. Not thread-safe. */
public final class ByteSink {
    private byte[] bytes = new byte[256];
    private int size;

    /** How many bytes were put so far. */
    public int size() {
        return size;
    }

    public ByteSink putByte(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    public ByteSink putBoolean(boolean value) {
        return putByte(value ? 1 : 0);
    }

    public ByteSink putInt(int value) {
        reserve(4).putInt(value);
        return this;
    }

    public ByteSink putLong(long value) {
        reserve(8).putLong(value);
        return this;
    }

    public ByteSink putBytes(byte[] value) {
        return putInt(value.length).putRaw(value, 0, value.length);
    }

    public ByteSink putRaw(byte[] value, int from, int length) {
        room(length);
        System.arraycopy(value, from, bytes, size, length);
        size += length;
        return this;
    }

    /** Puts the UTF-16 units as they are: a lone surrogate crosses too. */
    public ByteSink putText(String text) {
        putInt(text.length());
        ByteBuffer room = reserve(2L * text.length());
        for (int i = 0; i < text.length(); i++) {
            room.putChar(text.charAt(i));
        }
        return this;
    }

    /**
     * Makes room for that many bytes and gives it; the caller fills all of it.
     *
     * @throws TooLargeException if the frame would be longer than {@link Wire#MAX_PAYLOAD}
     */
    ByteBuffer reserve(long length) {
        room(length);
        ByteBuffer room = ByteBuffer.wrap(bytes, size, (int) length);
        size += (int) length;
        return room;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    /** A copy of what was put. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(long more) {
        long needed = size + more;
        if (needed > Wire.MAX_PAYLOAD) {
            throw new TooLargeException();
        }
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Wire.MAX_PAYLOAD, Math.max(needed, bytes.length * 2L)));
        }
    }

    /** More than one frame holds. */
    public static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLargeException() {
            super("more than " + Wire.MAX_PAYLOAD / (1024 * 1024) + " MiB");
        }
    }
}
