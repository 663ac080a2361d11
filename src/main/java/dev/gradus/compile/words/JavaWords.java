package dev.gradus.compile.words;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What Java 17 knows by name. */
final class JavaWords {
    static final Set<String> PRIMITIVES = Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

    static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null");

    /** Classes that need no import and that a novice meets. */
    static final List<String> LANG = List.of(
            "String",
            "Math",
            "System",
            "Integer",
            "Double",
            "Boolean",
            "Character",
            "Long",
            "Float",
            "Object",
            "StringBuilder",
            "Exception",
            "RuntimeException",
            "IllegalArgumentException",
            "IllegalStateException",
            "ArithmeticException",
            "NullPointerException",
            "UnsupportedOperationException",
            "Thread",
            "StrictMath",
            "Iterable",
            "Comparable",
            "Number",
            "Override");

    private static final Map<String, String> PACKAGES = packages();

    private static final Set<String> CLASSES = allClasses();

    /** Methods of a later library, which this file cannot call on any JDK. */
    static final Set<String> LATER_METHODS = Set.of(
            "getFirst",
            "getLast",
            "removeFirst",
            "removeLast",
            "addFirst",
            "addLast",
            "reversed",
            "clamp",
            "ceilDiv",
            "ceilMod",
            "ceilDivExact",
            "floorDivExact",
            "divideExact",
            "splitWithDelimiters",
            "gather",
            "unsignedMultiplyHigh",
            "newHashMap",
            "newHashSet",
            "isEmoji",
            "threadId",
            "ofVirtual");

    private JavaWords() {}

    private static Map<String, String> packages() {
        Map<String, String> packages = new TreeMap<>();
        put(
                packages,
                "java.util",
                "List ArrayList LinkedList Map HashMap TreeMap LinkedHashMap Set HashSet TreeSet LinkedHashSet Arrays"
                        + " Collections Collection Scanner Random Optional OptionalDouble Iterator Objects Deque ArrayDeque Queue"
                        + " PriorityQueue Stack Vector StringJoiner NoSuchElementException DoubleSummaryStatistics Comparator BitSet Locale");
        put(packages, "java.util.stream", "IntStream DoubleStream LongStream Stream Collectors StreamSupport");
        put(
                packages,
                "java.util.function",
                "Function BiFunction Supplier Consumer Predicate UnaryOperator BinaryOperator DoubleUnaryOperator"
                        + " DoubleBinaryOperator IntToDoubleFunction IntPredicate DoublePredicate ToDoubleFunction");
        put(packages, "java.math", "BigDecimal BigInteger MathContext RoundingMode");
        put(packages, "java.text", "DecimalFormat NumberFormat");
        put(packages, "java.io", "IOException File PrintStream BufferedReader InputStreamReader UncheckedIOException");
        put(packages, "java.nio.file", "Files Path Paths");
        put(packages, "java.time", "Duration LocalDate LocalDateTime Instant");
        return packages;
    }

    private static void put(Map<String, String> packages, String name, String classes) {
        for (String each : classes.split(" ")) {
            packages.put(each, name);
        }
    }

    private static Set<String> allClasses() {
        Set<String> all = new TreeSet<>(LANG);
        all.addAll(PACKAGES.keySet());
        return Collections.unmodifiableSet(all);
    }

    /** The package that a well-known class has to be imported from. */
    static Optional<String> packageOf(String className) {
        return Optional.ofNullable(PACKAGES.get(className));
    }

    /** The names of all well-known classes, imported or not. */
    static Set<String> classes() {
        return CLASSES;
    }

    static Set<String> knownPackages() {
        return new TreeSet<>(PACKAGES.values());
    }

    /** The public methods that Java 17 has in a class of the library; empty if the class is not well known. */
    static Set<String> methodsOf(String className) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        String full = className.indexOf('.') > 0 ? className : packageOf(simple).orElse("java.lang") + "." + simple;
        Set<String> names = new TreeSet<>();
        if (full.startsWith("java.")) {
            try {
                Class<?> type = Class.forName(full, false, ClassLoader.getPlatformClassLoader());
                Arrays.stream(type.getMethods()).map(Method::getName).forEach(names::add);
                names.removeAll(LATER_METHODS);
            } catch (ClassNotFoundException e) {
                // Not of the library: nothing is known of it here.
            }
        }
        return names;
    }
}
