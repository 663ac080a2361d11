package dev.gradus.worker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** How many elements collections have, where asking them runs no code of the learner's. */
final class Sizes {
    /**
     * Whose {@code size()} reads fields of its own and calls nothing that a learner may have written. The views of {@code TreeMap},
     * {@code TreeSet}, {@code AbstractMap} and most of {@code Collections} are not here: they ask, or compare, what is behind them.
     */
    private static final Set<String> READ_FIELDS = Set.of(
            "java.util.AbstractList$SubList",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.ArrayList$SubList",
            "java.util.Arrays$ArrayList",
            "java.util.Collections$CopiesList",
            "java.util.Collections$SingletonList",
            "java.util.Collections$SingletonMap",
            "java.util.Collections$SingletonSet",
            "java.util.EnumMap",
            "java.util.EnumMap$KeySet",
            "java.util.HashMap",
            "java.util.HashMap$EntrySet",
            "java.util.HashMap$KeySet",
            "java.util.HashMap$Values",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.IdentityHashMap$KeySet",
            "java.util.ImmutableCollections$List12",
            "java.util.ImmutableCollections$ListN",
            "java.util.ImmutableCollections$MapN",
            "java.util.ImmutableCollections$Set12",
            "java.util.ImmutableCollections$SetN",
            "java.util.ImmutableCollections$SubList",
            "java.util.JumboEnumSet",
            "java.util.LinkedHashMap$LinkedEntrySet",
            "java.util.LinkedHashMap$LinkedKeySet",
            "java.util.LinkedHashMap$LinkedValues",
            "java.util.LinkedList",
            "java.util.PriorityQueue",
            "java.util.RegularEnumSet",
            "java.util.TreeMap",
            "java.util.Vector",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentHashMap$CollectionView",
            "java.util.concurrent.ConcurrentLinkedQueue",
            "java.util.concurrent.CopyOnWriteArrayList");

    /** Of a class of the learner's, too, that inherits its {@code size()} from such a one. */
    private static final ClassValue<Boolean> IS_KNOWN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                Class<?> declaring = type.getMethod("size").getDeclaringClass();
                return declaring.getClassLoader() == null && READ_FIELDS.contains(declaring.getName());
            } catch (NoSuchMethodException | LinkageError e) {
                return false;
            }
        }
    };

    private Sizes() {}

    /** Tells whether asking for the size of that collection or map runs no code of the learner's. */
    static boolean isKnown(Object value) {
        return value != null && (value.getClass() == ArrayList.class || IS_KNOWN.get(value.getClass()));
    }

    /** How many elements it has, for bits the words that hold them; 0 where that is not known, and for everything else. */
    static long of(Object value) {
        if (value instanceof BitSet) {
            return ((BitSet) value).length() / Long.SIZE;
        }
        boolean isCollection = value instanceof Collection;
        if (!isCollection && !(value instanceof Map) || !isKnown(value)) {
            return 0;
        }
        try {
            return isCollection ? ((Collection<?>) value).size() : ((Map<?, ?>) value).size();
        } catch (RuntimeException refused) {
            // A part of a list that was changed meanwhile; the call itself tells.
            return 0;
        }
    }
}
