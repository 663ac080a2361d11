package dev.gradus.report;

import dev.gradus.report.Pen.Tone;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Puts the blocks of a Markdown document on a page, from the top to the bottom. */
final class BlockText extends AbstractVisitor {
    private static final String CODE_INDENT = "    ";

    private final Page page;
    private final Pen pen;
    private final int width;
    /** Stands before every line: the indent of the list, the bar of the quotation. */
    private String prefix = "";
    /** Stands before the next line instead, once; empty if nothing does. */
    private String marker = "";

    private boolean tight;

    BlockText(Page page, Pen pen) {
        this.page = page;
        this.pen = pen;
        this.width = pen.style().proseWidth();
    }

    @Override
    public void visit(Heading heading) {
        gap();
        String text = InlineText.of(heading, pen, Tone.STRONG).replace('\n', ' ');
        line(text);
        if (heading.getLevel() <= 2) {
            String rule = heading.getLevel() == 1 ? pen.sign("═", "=") : pen.sign("─", "-");
            line(rule.repeat(Math.min(width - Columns.of(prefix), Columns.of(text))));
        }
        if (heading.getLevel() == 1) {
            gap();
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!tight && !follows(paragraph, Heading.class)) {
            gap();
        }
        prose(InlineText.of(paragraph, pen, Tone.PLAIN));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        gap();
        for (String line : literal.stripTrailing().split("\n", -1)) {
            line(CODE_INDENT + pen.paint(Tone.CODE, pen.ours(line)));
        }
        gap();
    }

    @Override
    public void visit(HtmlBlock html) {
        if (!html.getLiteral().startsWith("<!--")) {
            gap();
            html.getLiteral().lines().forEach(line -> line(pen.ours(line)));
        }
    }

    @Override
    public void visit(ThematicBreak rule) {
        gap();
        line(pen.sign("─", "-").repeat(Math.min(40, width - Columns.of(prefix))));
    }

    @Override
    public void visit(BlockQuote quote) {
        gap();
        String before = prefix;
        prefix += pen.sign("│ ", "| ");
        visitChildren(quote);
        prefix = before;
        gap();
    }

    @Override
    public void visit(BulletList list) {
        list(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        list(list, first == null ? 1 : first);
    }

    /** @param number of the first item, 0 for a list without numbers */
    private void list(ListBlock list, int number) {
        boolean inTight = tight;
        if (!inTight && !follows(list, Heading.class)) {
            gap();
        }
        boolean numbered = list instanceof OrderedList;
        int next = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            tight = list.isTight();
            if (!tight) {
                gap();
            }
            item(item, numbered ? next++ + ". " : pen.sign("• ", "* "));
        }
        tight = inTight;
        if (!inTight) {
            gap();
        }
    }

    private void item(Node item, String mark) {
        String before = prefix;
        marker = (marker.isEmpty() ? prefix : marker) + mark;
        prefix = before + " ".repeat(mark.length());
        if (item.getFirstChild() == null) {
            line("");
        }
        visitChildren(item);
        prefix = before;
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
    }

    @Override
    public void visit(CustomBlock block) {
        gap();
        if (block instanceof MathBlock math) {
            String formula = MathText.of(math.tex(), pen.style().ascii());
            formula.lines().forEach(line -> line(CODE_INDENT + pen.ours(line.strip())));
        } else if (block instanceof TableBlock table) {
            new TableText(table, pen).lines(width - Columns.of(prefix)).forEach(this::line);
        } else {
            visitChildren(block);
        }
        gap();
    }

    private static boolean follows(Node node, Class<? extends Node> kind) {
        return kind.isInstance(node.getPrevious());
    }

    private void prose(String text) {
        int room = width - Columns.of(prefix);
        for (String paragraph : text.split("\n", -1)) {
            Wrap.lines(paragraph, room, room).forEach(this::line);
        }
    }

    private void line(String text) {
        page.line((marker.isEmpty() ? prefix : marker) + text);
        marker = "";
    }

    private void gap() {
        // The first line of a list item stands beside its mark.
        if (!marker.isEmpty()) {
            return;
        }
        page.gap(prefix.isBlank() ? "" : prefix);
    }
}
