package dev.gradus.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the entries of a map in an order that is the same in every JVM. A map with an order of its own keeps it; a {@code HashMap} and what
 * {@code Map.of} makes have none: their iteration depends on identities, or on a number that each JVM draws anew.
 */
public final class MapOrder {
    private static final List<String> WITHOUT = List.of(
            "java.util.ImmutableCollections$MapN",
            "java.util.ImmutableCollections$Map1",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.Hashtable",
            HashMap.class.getName());

    private MapOrder() {}

    /** The entries; those of a map without an order by the text of their keys. Runs the code of the map's and the keys' classes. */
    public static List<Map.Entry<?, ?>> entries(Map<?, ?> map) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        if (WITHOUT.contains(map.getClass().getName())) {
            entries.sort(new Comparator<Map.Entry<?, ?>>() {
                @Override
                public int compare(Map.Entry<?, ?> a, Map.Entry<?, ?> b) {
                    return compareKeys(a.getKey(), b.getKey());
                }
            });
        }
        return entries;
    }

    /** Numbers by their size, everything else by its text. */
    private static int compareKeys(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            int bySize = Double.compare(x.doubleValue(), y.doubleValue());
            if (bySize != 0) {
                return bySize;
            }
        }
        return String.valueOf(a).compareTo(String.valueOf(b));
    }
}
