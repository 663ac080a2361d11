package dev.gradus.problem;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * The known keys of one mapping.
 *
 * @param whole the mapping itself
 * @param values by key; what is absent is absent
 */
record YamlFields(YamlValue whole, Map<String, YamlValue> values) {
    Optional<YamlValue> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Like {@link #get}, but an absent key is a fault of the mapping's first line. */
    Optional<YamlValue> need(String key, String next) {
        if (!values.containsKey(key) && whole.node() instanceof MappingNode) {
            whole.fault("the key '" + key + "' is missing", next);
        }
        return get(key);
    }

    /** The value of an optional key, or the fallback where it is absent or faulty. */
    <T> T read(String key, Function<YamlValue, Optional<T>> reader, T fallback) {
        return get(key).flatMap(reader).orElse(fallback);
    }
}
