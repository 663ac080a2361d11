package dev.gradus.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the class of an array element, a record or an enum by its name: the closed list of what may cross, and what the problem
 * provides.
 */
public final class ValueTypes {
    private static final Map<String, Class<?>> JDK = Map.ofEntries(
            Map.entry("java.lang.Boolean", Boolean.class),
            Map.entry("java.lang.Byte", Byte.class),
            Map.entry("java.lang.Short", Short.class),
            Map.entry("java.lang.Character", Character.class),
            Map.entry("java.lang.Integer", Integer.class),
            Map.entry("java.lang.Long", Long.class),
            Map.entry("java.lang.Float", Float.class),
            Map.entry("java.lang.Double", Double.class),
            Map.entry("java.lang.Number", Number.class),
            Map.entry("java.lang.Object", Object.class),
            Map.entry("java.lang.String", String.class),
            Map.entry("java.util.List", List.class),
            Map.entry("java.util.Map", Map.class),
            Map.entry("java.util.Optional", Optional.class));

    private final Map<String, Class<?>> provided;

    /**
     * @param provided the problem's records, enums and sealed interfaces by name, as this side has loaded them
     */
    public ValueTypes(Map<String, Class<?>> provided) {
        this.provided = Map.copyOf(provided);
    }

    /** Tells whether values of that class may cross as records or enums. */
    boolean isProvided(Class<?> type) {
        return provided.get(type.getName()) == type;
    }

    boolean isElement(Class<?> type) {
        return JDK.get(type.getName()) == type || isProvided(type);
    }

    Class<?> provided(String name) throws MalformedFrameException {
        Class<?> type = provided.get(name);
        if (type == null) {
            throw new MalformedFrameException("no provided type of that name");
        }
        return type;
    }

    Class<?> element(String name) throws MalformedFrameException {
        Class<?> type = JDK.get(name);
        return type != null ? type : provided(name);
    }
}
