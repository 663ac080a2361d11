package dev.gradus.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value of problem.yaml with its place. To ask for a list or a mapping where there is none is noted as a fault.
 *
 * @param name what messages call it: mostly its key
 * @param line 1-based; where it has a key, the line of that
 * @param node the library's tree
 * @param page where its faults go
 */
record YamlValue(String name, int line, Node node, FaultLog.Page page) {
    static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    void fault(String message, String next) {
        page.add(line, message, next);
    }

    /** The words of a scalar as they are written, whatever YAML takes them for; empty if it is no scalar, or null. */
    Optional<String> written() {
        return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    /** Tells whether YAML takes it for a text, and not for a number, a truth value or nothing. */
    boolean isText() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR);
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The entries of a list, each called {@code entryName}. */
    List<YamlValue> list(String entryName) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(entry -> new YamlValue(entryName, lineOf(entry), entry, page))
                    .toList();
        }
        wrongKind("a list", "write it as '[a, b]', or one entry a line with '- ' before it");
        return List.of();
    }

    /** The entries of a mapping whose keys are the author's own, in order, each called by its key. */
    Map<String, YamlValue> entries() {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                addEntry(entries, tuple);
            }
        } else {
            wrongKind("a mapping", "write 'key: value' lines");
        }
        return entries;
    }

    private void addEntry(Map<String, YamlValue> entries, NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            page.add(lineOf(tuple.getKeyNode()), "a key is not a text", "write 'key: value'");
            return;
        }
        String name = key.getValue();
        if (entries.containsKey(name)) {
            page.add(
                    lineOf(key),
                    "the key " + Words.quoted(name) + " stands here again; the first is on line "
                            + entries.get(name).line(),
                    "keep one of the two");
            return;
        }
        entries.put(name, new YamlValue(name, lineOf(key), tuple.getValueNode(), page));
    }

    /** The named keys of a mapping, without any fault; the first of each name. */
    YamlFields peek(String... keys) {
        Map<String, YamlValue> found = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && List.of(keys).contains(key.getValue())) {
                    found.putIfAbsent(
                            key.getValue(), new YamlValue(key.getValue(), lineOf(key), tuple.getValueNode(), page));
                }
            }
        }
        return new YamlFields(this, found);
    }

    /** A mapping of which every key is known. */
    YamlFields fields(String... known) {
        List<String> names = Arrays.asList(known);
        Map<String, YamlValue> found = new LinkedHashMap<>(entries());
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> unknown = new ArrayList<>(mapping.getValue());
            unknown.removeIf(
                    tuple -> !(tuple.getKeyNode() instanceof ScalarNode key) || names.contains(key.getValue()));
            for (NodeTuple tuple : unknown) {
                String key = ((ScalarNode) tuple.getKeyNode()).getValue();
                page.add(
                        lineOf(tuple.getKeyNode()),
                        "unknown key " + Words.quoted(key),
                        Words.didYouMean(key, names, "the keys here are " + Words.listed(names)));
            }
        }
        found.keySet().retainAll(Set.copyOf(names));
        return new YamlFields(this, found);
    }

    /** Says what the value is instead of what was asked for. */
    <T> Optional<T> wrongKind(String wanted, String next) {
        boolean empty = node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
        fault(
                "'" + name + "' must be " + wanted + ", but is " + kind(),
                empty ? "write its value after the colon, or remove the line if it may be absent" : next);
        return Optional.empty();
    }

    private String kind() {
        if (node instanceof SequenceNode) {
            return "a list";
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) ? "empty" : Words.quoted(scalar.getValue());
        }
        return "a mapping";
    }
}
