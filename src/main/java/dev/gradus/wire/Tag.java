package dev.gradus.wire;

/** The first byte of a value. */
enum Tag {
    NULL,
    BOOLEAN,
    BYTE,
    SHORT,
    CHAR,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    STRING,
    /** A provided enum's constant: type, name. */
    ENUM,
    /** A provided record: type, components. */
    RECORD,
    /** A list: length, elements. Takes a number. */
    LIST,
    /** A map: size, keys and values in order. Takes a number. */
    MAP,
    /** An optional: the value, or null for none. */
    OPTIONAL,
    /** An array of primitives: the element's tag, length, raw bits. Takes a number. */
    PRIMITIVES,
    /** Any other array: dimensions below this one, innermost element type, length, elements. Takes a number. */
    ARRAY,
    /** What took that number. */
    SAME;

    private static final Tag[] ALL = values();

    static Tag read(ByteSource in) throws MalformedFrameException {
        int code = in.getByte();
        if (code >= ALL.length) {
            throw new MalformedFrameException("no value tag " + code);
        }
        return ALL[code];
    }
}
