package dev.gradus.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * The arrays, lists and maps of a graph by their numbers, in the order of meeting them, and how much each holds. What is met again counts
 * as if it were there again: a small frame must not stand for a value that nobody can walk through. Not thread-safe.
 */
final class Met {
    private static final class Entry {
        private Object value;
        private int height;
        private long bytes;
    }

    private final List<Entry> entries = new ArrayList<>();
    private long again;

    /** The same values under the same numbers, for the answer to a question. */
    Met copy() {
        Met copy = new Met();
        copy.entries.addAll(entries);
        return copy;
    }

    int size() {
        return entries.size();
    }

    Object get(int number) {
        return entries.get(number).value;
    }

    /** Gives a number to something that is only now being read or written. */
    int begin(Object value) {
        Entry entry = new Entry();
        entry.value = value;
        entries.add(entry);
        return entries.size() - 1;
    }

    void replace(int number, Object value) {
        entries.get(number).value = value;
    }

    /**
     * Notes how much it holds.
     *
     * @param height how deep its deepest part lies in it
     * @param bytes its length in the frame, with what it holds again
     */
    void end(int number, int height, long bytes) {
        Entry entry = entries.get(number);
        entry.height = height;
        entry.bytes = bytes;
    }

    /** How deep its deepest part lies in it; 0 for an array that is not finished, so that one may contain itself. */
    int height(int number) {
        return entries.get(number).height;
    }

    /** Counts it once more; false if all that was met again is more than a frame holds. */
    boolean meetAgain(int number) {
        again += entries.get(number).bytes;
        return again <= Wire.MAX_PAYLOAD;
    }

    /** In bytes, all that was met again. */
    long again() {
        return again;
    }
}
