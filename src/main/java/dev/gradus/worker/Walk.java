package dev.gradus.worker;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through collections in one another as the library is about to, one step for each element: what is in there twice counts twice. Only
 * through those that give their elements without running code of the learner's; what else there is costs what its own code does.
 */
final class Walk {
    /** What is deeper is left to Java, whose stack ends there or somewhat later. */
    private static final int MOST_DEPTH = 20_000;

    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.ArrayList$SubList",
            "java.util.Arrays$ArrayList",
            "java.util.Collections$CopiesList",
            "java.util.Collections$SingletonList",
            "java.util.Collections$SingletonSet",
            "java.util.HashMap$EntrySet",
            "java.util.HashMap$KeySet",
            "java.util.HashMap$Values",
            "java.util.HashSet",
            "java.util.ImmutableCollections$List12",
            "java.util.ImmutableCollections$ListN",
            "java.util.ImmutableCollections$Set12",
            "java.util.ImmutableCollections$SetN",
            "java.util.LinkedHashMap$LinkedEntrySet",
            "java.util.LinkedHashMap$LinkedKeySet",
            "java.util.LinkedHashMap$LinkedValues",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.PriorityQueue",
            "java.util.Stack",
            "java.util.Vector",
            "java.util.concurrent.ConcurrentLinkedQueue",
            "java.util.concurrent.CopyOnWriteArrayList");

    private static final Set<String> MAPS = Set.of(
            "java.util.Collections$SingletonMap",
            "java.util.HashMap",
            "java.util.Hashtable",
            "java.util.ImmutableCollections$Map1",
            "java.util.ImmutableCollections$MapN",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.concurrent.ConcurrentHashMap");

    private static final Set<String> ENTRIES = Set.of(
            "java.util.AbstractMap$SimpleEntry",
            "java.util.AbstractMap$SimpleImmutableEntry",
            "java.util.HashMap$Node",
            "java.util.HashMap$TreeNode",
            "java.util.KeyValueHolder",
            "java.util.LinkedHashMap$Entry",
            "java.util.TreeMap$Entry");

    private enum Kind {
        COLLECTION,
        MAP,
        ENTRY,
        OPTIONAL,
        LEAF
    }

    private static final ClassValue<Kind> KINDS = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            String name = type.getClassLoader() == null ? type.getName() : "";
            if (COLLECTIONS.contains(name)) {
                return Kind.COLLECTION;
            } else if (MAPS.contains(name)) {
                return Kind.MAP;
            } else if (ENTRIES.contains(name)) {
                return Kind.ENTRY;
            }
            return type == Optional.class ? Kind.OPTIONAL : Kind.LEAF;
        }
    };

    private final boolean isText;
    private final boolean isDeep;
    private final Deque<Iterator<?>> open = new ArrayDeque<>();

    private Walk(boolean isText, boolean isDeep) {
        this.isText = isText;
        this.isDeep = isDeep;
    }

    /** The text of something is made. A text is one already. */
    static void text(Object value) {
        if (value != null && !(value instanceof String)) {
            if (KINDS.get(value.getClass()) == Kind.LEAF) {
                leaf(value, true);
            } else {
                new Walk(true, false).from(value);
            }
        }
    }

    /** The text of an array and its elements is made, and of the arrays in it where it is deep. */
    static void texts(Object[] array, boolean isDeep) {
        new Walk(true, isDeep).through(Arrays.asList(array).iterator());
    }

    /** The hash of something is made. A text keeps its own. */
    static void hash(Object value) {
        if (value != null && !(value instanceof String)) {
            if (KINDS.get(value.getClass()) == Kind.LEAF) {
                leaf(value, false);
            } else {
                new Walk(false, false).from(value);
            }
        }
    }

    static void hashes(Object[] array, boolean isDeep) {
        new Walk(false, isDeep).through(Arrays.asList(array).iterator());
    }

    /** Two lists, and the lists in them, are compared as far as they are the same. */
    static void equality(Object a, Object b) {
        if (a != b && isList(a) && isList(b)) {
            equality(((Collection<?>) a).iterator(), ((Collection<?>) b).iterator());
        }
    }

    static void equality(Object[] a, Object[] b) {
        if (a != b) {
            equality(Arrays.asList(a).iterator(), Arrays.asList(b).iterator());
        }
    }

    private static boolean isList(Object value) {
        return value instanceof List && KINDS.get(value.getClass()) == Kind.COLLECTION;
    }

    private static void equality(Iterator<?> a, Iterator<?> b) {
        Deque<Iterator<?>> left = new ArrayDeque<>(List.of(a));
        Deque<Iterator<?>> right = new ArrayDeque<>(List.of(b));
        try {
            while (!left.isEmpty() && left.size() < MOST_DEPTH) {
                Meter.tick();
                if (!left.peek().hasNext() || !right.peek().hasNext()) {
                    left.pop();
                    right.pop();
                    continue;
                }
                Object one = left.peek().next();
                Object other = right.peek().next();
                if (one == other) {
                    continue;
                } else if (isList(one) && isList(other)) {
                    left.push(((Collection<?>) one).iterator());
                    right.push(((Collection<?>) other).iterator());
                } else if (!isSameLeaf(one, other)) {
                    return;
                }
            }
        } catch (RuntimeException refused) {
            // Changed meanwhile; the call itself tells.
        }
    }

    private static boolean isSameLeaf(Object one, Object other) {
        return (one instanceof Number || one instanceof String || one instanceof Character)
                && one.getClass().getClassLoader() == null
                && one.equals(other);
    }

    private void from(Object value) {
        Iterator<?> elements = elements(value);
        if (elements != null) {
            through(elements);
        }
    }

    private void through(Iterator<?> elements) {
        open.push(elements);
        try {
            while (!open.isEmpty() && open.size() < MOST_DEPTH) {
                if (open.peek().hasNext()) {
                    Meter.tick();
                    element(open.peek().next());
                } else {
                    open.pop();
                }
            }
        } catch (RuntimeException refused) {
            // Changed meanwhile; the call itself tells.
        }
    }

    private void element(Object value) {
        if (value == null) {
            return;
        }
        Iterator<?> elements = elements(value);
        if (elements == null) {
            if (isDeep && value.getClass().isArray()) {
                Costed.size(value);
            } else {
                leaf(value, isText);
            }
        } else {
            Meter.tick();
            open.push(elements);
        }
    }

    private static void leaf(Object value, boolean isText) {
        if (value instanceof BigInteger || value instanceof BigDecimal) {
            long words = LargeNumbers.words(value);
            if (isText) {
                LargeNumbers.product(words, words);
            } else {
                Meter.charge(words / 4);
            }
        } else if (value instanceof BitSet || isText && value instanceof CharSequence) {
            Costed.size(value);
        }
    }

    /** What it gives, one after the other; null for what is no collection, or one that would have to ask others. */
    private Iterator<?> elements(Object value) {
        if (isDeep && value instanceof Object[]) {
            return Arrays.asList((Object[]) value).iterator();
        }
        switch (KINDS.get(value.getClass())) {
            case COLLECTION:
                return ((Collection<?>) value).iterator();
            case MAP:
                return new Pairs(((Map<?, ?>) value).entrySet().iterator());
            case ENTRY:
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) value;
                return Arrays.asList(entry.getKey(), entry.getValue()).iterator();
            case OPTIONAL:
                return ((Optional<?>) value).isPresent()
                        ? List.of(((Optional<?>) value).get()).iterator()
                        : Collections.emptyIterator();
            default:
                return null;
        }
    }

    /** The keys and values of a map. */
    private static final class Pairs implements Iterator<Object> {
        private final Iterator<? extends Map.Entry<?, ?>> entries;
        private Map.Entry<?, ?> valueNext;

        Pairs(Iterator<? extends Map.Entry<?, ?>> entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return valueNext != null || entries.hasNext();
        }

        @Override
        public Object next() {
            if (valueNext == null) {
                valueNext = entries.next();
                return valueNext.getKey();
            }
            Object value = valueNext.getValue();
            valueNext = null;
            return value;
        }
    }
}
