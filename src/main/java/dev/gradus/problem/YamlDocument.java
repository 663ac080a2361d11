package dev.gradus.problem;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The door to the YAML library: what it throws ends here, as one fault. */
final class YamlDocument {
    private static final String NEXT =
            "mend the YAML; a value with ': ', ' #', brackets or quotes in it needs quotes around it";

    // Keys that are no texts are let in, to be refused with their line.
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowNonScalarKeys(true).build();

    private YamlDocument() {}

    /** Gives the tree of the document, free of aliases, or notes one fault. */
    static Optional<YamlValue> read(SourceFile file, FaultLog.Page page) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(file.text());
            if (root.isEmpty()) {
                page.add(1, "is empty", "begin with 'format: 1'");
            }
            return root.filter(node -> free(node, page))
                    .map(node -> new YamlValue(file.name(), YamlValue.lineOf(node), node, page));
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(-1) + 1;
            String problem = String.valueOf(e.getProblem());
            if (problem.contains("(TAB)")) {
                page.add(line, "a tab stands where YAML needs spaces", "indent with spaces");
            } else {
                page.add(line, "is not YAML: " + Words.shortened(problem, 120), NEXT);
            }
        } catch (YamlEngineException e) {
            page.add(0, "is not YAML: " + Words.shortened(String.valueOf(e.getMessage()), 120), NEXT);
        } catch (StackOverflowError e) {
            // The library reads by recursion, and a few KB of '[' are deep enough.
            page.add(0, "is nested too deeply", "write it flatter");
        }
        return Optional.empty();
    }

    private static boolean free(Node root, FaultLog.Page page) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (!seen.add(node)) {
                page.add(
                        YamlValue.lineOf(node),
                        "this value is used again by a YAML alias",
                        "write the value out where it is used, without '&' and '*'");
                return false;
            }
            if (node instanceof SequenceNode sequence) {
                sequence.getValue().forEach(open::push);
            } else if (node instanceof MappingNode mapping) {
                mapping.getValue().forEach(tuple -> {
                    open.push(tuple.getKeyNode());
                    open.push(tuple.getValueNode());
                });
            }
        }
        return true;
    }
}
