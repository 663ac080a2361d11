package dev.gradus.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MapOrderTest {
    private static Object[] keys(Map<?, ?> map) {
        return MapOrder.entries(map).stream().map(Map.Entry::getKey).toArray();
    }

    @Test
    void aMapWithoutAnOrderIsGivenOne() {
        assertThat(keys(Map.of("c", 1, "a", 2, "b", 3))).containsExactly("a", "b", "c");
        assertThat(keys(Map.of(10, 1, 9, 2, -1, 3))).containsExactly(-1, 9, 10);
        assertThat(keys(new HashMap<>(Map.of("zz", 1, "y", 2)))).containsExactly("y", "zz");
    }

    @Test
    void aMapWithAnOrderKeepsIt() {
        Map<String, Integer> linked = new LinkedHashMap<>();
        linked.put("z", 1);
        linked.put("a", 2);
        Map<String, Integer> reversed = new TreeMap<>(Comparator.reverseOrder());
        reversed.putAll(linked);

        assertThat(keys(linked)).containsExactly("z", "a");
        assertThat(keys(reversed)).containsExactly("z", "a");
    }
}
