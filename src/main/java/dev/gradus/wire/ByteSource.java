package dev.gradus.wire;

import java.nio.ByteBuffer;

/** Reads the payload of one frame; every length is checked against what is there before anything is made of it. Not thread-safe. */
public final class ByteSource {
    private final ByteBuffer bytes;

    public ByteSource(byte[] payload) {
        this.bytes = ByteBuffer.wrap(payload);
    }

    /** How many bytes were read so far. */
    int position() {
        return bytes.position();
    }

    public int getByte() throws MalformedFrameException {
        return take(1).get() & 0xff;
    }

    public boolean getBoolean() throws MalformedFrameException {
        return getByte() != 0;
    }

    public int getInt() throws MalformedFrameException {
        return take(4).getInt();
    }

    public long getLong() throws MalformedFrameException {
        return take(8).getLong();
    }

    public byte[] getBytes() throws MalformedFrameException {
        int length = getLength(1);
        byte[] value = new byte[length];
        take(length).get(value);
        return value;
    }

    public String getText() throws MalformedFrameException {
        int length = getLength(2);
        char[] chars = new char[length];
        take(2L * length).asCharBuffer().get(chars);
        return new String(chars);
    }

    /**
     * Reads a count of things that take at least {@code unit} bytes each.
     *
     * @throws MalformedFrameException if there are not that many bytes
     */
    int getLength(int unit) throws MalformedFrameException {
        int length = getInt();
        if (length < 0 || (long) length * unit > bytes.remaining()) {
            throw new MalformedFrameException(
                    "a length of " + length + " where " + bytes.remaining() + " bytes are left");
        }
        return length;
    }

    ByteBuffer take(long length) throws MalformedFrameException {
        if (length > bytes.remaining()) {
            throw new MalformedFrameException("the frame is too short");
        }
        ByteBuffer part = bytes.slice(bytes.position(), (int) length);
        bytes.position(bytes.position() + (int) length);
        return part;
    }

    /** Refuses what comes after the end. */
    public void expectEnd() throws MalformedFrameException {
        if (bytes.hasRemaining()) {
            throw new MalformedFrameException("the frame is too long by " + bytes.remaining() + " bytes");
        }
    }
}
