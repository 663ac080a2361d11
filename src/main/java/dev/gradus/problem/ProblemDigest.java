package dev.gradus.problem;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The digest of everything in a package that can change a verdict: not the statement, the notes and the hints. */
final class ProblemDigest {
    private static final List<String> LEFT_OUT = List.of(PackageLayout.STATEMENT, PackageLayout.NOTES);

    private ProblemDigest() {}

    /** Gives {@code sha256:<hex>}; {@code yaml} is the tree of the package's problem.yaml. */
    static String of(PackageFiles files, YamlValue yaml) {
        MessageDigest sha = Sha256.begin();
        List<String> leftOut = LEFT_OUT.stream().map(files::path).toList();
        files.all().stream()
                .filter(file -> !leftOut.contains(file.path()))
                .sorted(Comparator.comparing(SourceFile::path))
                .forEach(file -> {
                    boolean isYaml = file.path().equals(files.path(PackageLayout.YAML));
                    frame(sha, file.path());
                    frame(sha, isYaml ? withoutHints(file.text(), yaml) : file.text());
                });
        return Sha256.name(sha);
    }

    /** Each part goes in with its length, so that bytes moved from one to the next change the digest. */
    private static void frame(MessageDigest sha, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha.update(bytes);
    }

    /** The text without the lines of the key {@code hints}, so that hints added later change nothing either. */
    static String withoutHints(String text, YamlValue yaml) {
        Optional<NodeTuple> hints = yaml.node() instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals("hints"))
                        .findFirst()
                : Optional.empty();
        if (hints.isEmpty()) {
            return text;
        }
        int start = text.offsetByCodePoints(0, startOf(hints.get().getKeyNode()));
        int end = text.offsetByCodePoints(0, endOf(hints.get().getValueNode()));
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lastLineStart = text.lastIndexOf('\n', end - 1) + 1;
        if (!text.substring(lineStart, start).isBlank()) {
            return text.substring(0, start) + text.substring(end);
        }
        // The mark after a block text stands on the next line already.
        boolean endsBefore = text.substring(lastLineStart, end).isBlank();
        int newline = text.indexOf('\n', end);
        int lineEnd = newline < 0 ? text.length() : newline + 1;
        return text.substring(0, lineStart) + text.substring(endsBefore ? lastLineStart : lineEnd);
    }

    private static int startOf(Node node) {
        return node.getStartMark().orElseThrow().getIndex();
    }

    /** In code points. The mark after a block list would take in the comments below it, its last entry's does not. */
    private static int endOf(Node node) {
        if (node instanceof SequenceNode list
                && list.getFlowStyle() == FlowStyle.BLOCK
                && !list.getValue().isEmpty()) {
            return endOf(list.getValue().get(list.getValue().size() - 1));
        }
        return node.getEndMark().orElseThrow().getIndex();
    }
}
