package dev.gradus.report;

import org.commonmark.node.CustomNode;

/** {@code $...$} or {@code $$...$$} within a line. */
final class MathNode extends CustomNode {
    private final String tex;

    MathNode(String tex) {
        this.tex = tex;
    }

    String tex() {
        return tex;
    }
}
