package dev.gradus.wire;

/**
 * One message.
 *
 * @param type what it says
 * @param sequence the number of the call or test it belongs to; an answer carries the number of its question
 * @param payload its content, read with {@link ByteSource}; never changed after the frame was made
 */
public record Frame(FrameType type, int sequence, byte[] payload) {}
