package dev.gradus.report;

import dev.gradus.report.Pen.Tone;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text of a paragraph, a heading or a table cell, as one escaped string; a {@code \n} is a line break of the author's. */
final class InlineText extends AbstractVisitor {
    /** A formula up to this width is kept on one line. */
    private static final int SHORT = 30;

    private final Pen pen;
    private final StringBuilder text = new StringBuilder();
    private Tone tone;

    private InlineText(Pen pen, Tone tone) {
        this.pen = pen;
        this.tone = tone;
    }

    static String of(Node parent, Pen pen, Tone tone) {
        InlineText inline = new InlineText(pen, tone);
        inline.visitChildren(parent);
        return inline.text.toString();
    }

    @Override
    public void visit(Text node) {
        put(pen.ours(node.getLiteral()));
    }

    @Override
    public void visit(Code node) {
        text.append(pen.paint(Tone.CODE, "`" + pen.ours(node.getLiteral()) + "`"));
    }

    @Override
    public void visit(Emphasis node) {
        put("_");
        visitChildren(node);
        put("_");
    }

    @Override
    public void visit(StrongEmphasis node) {
        Tone before = tone;
        tone = Tone.STRONG;
        put("*");
        visitChildren(node);
        put("*");
        tone = before;
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(HtmlInline node) {
        if (!node.getLiteral().startsWith("<!--")) {
            put(pen.ours(node.getLiteral()));
        }
    }

    @Override
    public void visit(Link node) {
        int from = text.length();
        visitChildren(node);
        String shown = text.substring(from);
        String target = pen.ours(node.getDestination());
        if (!shown.equals(target) && !("mailto:" + shown).equals(target)) {
            put(" (" + target + ")");
        }
    }

    @Override
    public void visit(Image node) {
        put("[image: ");
        visitChildren(node);
        put("] (" + pen.ours(node.getDestination()) + ")");
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathNode math) {
            String formula =
                    pen.ours(MathText.of(math.tex(), pen.style().ascii()).replace("\n", "; "));
            put(Columns.of(formula) <= SHORT ? formula.replace(' ', Page.UNBROKEN) : formula);
        } else {
            visitChildren(node);
        }
    }

    /** Each word is painted on its own, so that a line can be broken between any two. */
    private void put(String words) {
        List<String> painted = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            painted.add(pen.paint(tone, word));
        }
        text.append(String.join(" ", painted));
    }
}
