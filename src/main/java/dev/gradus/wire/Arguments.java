package dev.gradus.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments of one call on either side, and what the call changed in their arrays. On the caller's side they are written and the
 * answer's changes are put into the caller's own arrays; on the other side they are read, and what the call changed is found by a
 * copy taken before it. Not thread-safe.
 */
public final class Arguments {
    private final ValueTypes types;
    private final Object[] values;
    /** Everything that took a number in the question, in order: both sides agree on these numbers. */
    private final Met met;

    private final List<Object> before = new ArrayList<>();

    private Arguments(ValueTypes types, Object[] values, Met met) {
        this.types = types;
        this.values = values;
        this.met = met;
    }

    /**
     * The caller's side: writes the arguments.
     *
     * @throws ForeignValueException if one cannot cross: the hidden test's fault
     */
    public static Arguments write(ByteSink out, ValueTypes types, Object[] values) {
        out.putInt(values.length);
        GraphWriter writer = new GraphWriter(out, types);
        for (Object value : values) {
            writer.write(value);
        }
        return new Arguments(types, values, writer.met());
    }

    /** The learner's side: reads the arguments and remembers what is in their arrays. */
    public static Arguments read(ByteSource in, ValueTypes types) throws MalformedFrameException {
        Object[] values = new Object[in.getLength(1)];
        GraphReader reader = new GraphReader(in, types);
        for (int i = 0; i < values.length; i++) {
            values[i] = reader.read();
        }
        Arguments arguments = new Arguments(types, values, reader.met());
        for (int number = 0; number < arguments.met.size(); number++) {
            arguments.before.add(copyOf(arguments.met.get(number)));
        }
        return arguments;
    }

    /** The arguments themselves. */
    public Object[] values() {
        return values;
    }

    /** The learner's side: writes what changed in the arrays since {@link #read}, then the value that is given back. */
    public void writeAnswer(ByteSink out, Object returned) {
        GraphWriter writer = new GraphWriter(out, types, met.copy());
        writeChanges(out, writer);
        writer.write(returned);
    }

    /** The learner's side, where nothing is given back: writes what changed in the arrays since {@link #read}. */
    public void writeChanges(ByteSink out) {
        writeChanges(out, new GraphWriter(out, types, met.copy()));
    }

    /** The caller's side: puts the changes into the caller's arrays, then reads the value that is given back. */
    public Object readAnswer(ByteSource in) throws MalformedFrameException {
        GraphReader reader = new GraphReader(in, types, met.copy());
        readChanges(in, reader);
        return reader.read();
    }

    /** The caller's side, where nothing is given back: puts the changes into the caller's arrays. */
    public void readChanges(ByteSource in) throws MalformedFrameException {
        readChanges(in, new GraphReader(in, types, met.copy()));
    }

    private void writeChanges(ByteSink out, GraphWriter writer) {
        for (int number = 0; number < met.size(); number++) {
            Object after = met.get(number);
            if (after instanceof Object[] elements) {
                Object[] old = (Object[]) before.get(number);
                for (int i = 0; i < elements.length; i++) {
                    if (elements[i] != old[i]) {
                        out.putInt(number).putInt(i).putInt(1);
                        writer.write(elements[i]);
                    }
                }
            } else if (after.getClass().isArray()) {
                writePrimitiveChanges(out, number, before.get(number), after);
            }
        }
        out.putInt(-1);
    }

    private static void writePrimitiveChanges(ByteSink out, int number, Object before, Object after) {
        int length = java.lang.reflect.Array.getLength(after);
        int from = PrimitiveArrays.nextDifference(before, after, 0);
        while (from < length) {
            int to = PrimitiveArrays.nextAgreement(before, after, from);
            out.putInt(number).putInt(from).putInt(to - from);
            PrimitiveArrays.write(out, after, from, to - from);
            from = PrimitiveArrays.nextDifference(before, after, to);
        }
    }

    private void readChanges(ByteSource in, GraphReader reader) throws MalformedFrameException {
        for (int number = in.getInt(); number != -1; number = in.getInt()) {
            int from = in.getInt();
            int count = in.getInt();
            if (number < 0
                    || number >= met.size()
                    || !met.get(number).getClass().isArray()) {
                throw new MalformedFrameException("no argument has the number " + number);
            }
            Object array = met.get(number);
            int length = java.lang.reflect.Array.getLength(array);
            if (from < 0 || count < 1 || count > length - from) {
                throw new MalformedFrameException("a change outside of its array");
            }
            if (array instanceof Object[] elements) {
                if (count != 1) {
                    throw new MalformedFrameException("more than one element at a time");
                }
                GraphReader.set(elements, from, reader.read());
            } else {
                PrimitiveArrays.read(in, array, from, count);
            }
        }
    }

    private static Object copyOf(Object value) {
        if (value instanceof Object[] elements) {
            return Arrays.copyOf(elements, elements.length);
        }
        return value.getClass().isArray() ? PrimitiveArrays.copy(value) : value;
    }
}
