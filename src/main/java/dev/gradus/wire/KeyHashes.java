package dev.gradus.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Counts the keys of one map by their hash. A hash map finds keys that have one hash and no order one after the other: a million of them
 * never end. Not thread-safe.
 */
final class KeyHashes {
    static final int MAX = 1000;

    private final Map<Integer, Integer> counts = new HashMap<>();

    /** Counts a key; false if it is one too many. */
    boolean admit(Object key) {
        return key instanceof Comparable<?> || counts.merge(Objects.hashCode(key), 1, Integer::sum) <= MAX;
    }
}
