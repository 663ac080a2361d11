package dev.gradus.report;

import org.commonmark.node.CustomBlock;

/** {@code $$...$$} on lines of its own. */
final class MathBlock extends CustomBlock {
    private final StringBuilder tex = new StringBuilder();

    void add(CharSequence line) {
        tex.append(line).append('\n');
    }

    String tex() {
        return tex.toString();
    }
}
