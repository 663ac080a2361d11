package dev.gradus.report;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * A problem's statement, Markdown with {@code $maths$}, as text for a terminal: prose wrapped, code and formulas not. Never fails,
 * and nothing in the statement can move the cursor. Safe for use by several threads.
 */
public final class StatementText {
    /** Deeper lists and quotations are shown as the text that they are. */
    private static final int DEEPEST = 32;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customBlockParserFactory(new MathBlockParser.Factory())
            .customInlineContentParserFactory(new MathInlineParser.Factory())
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final Pen pen;

    public StatementText(TextStyle style) {
        this.pen = new Pen(style);
    }

    /** Gives the lines, each ended by {@code \n}; empty for an empty statement. */
    public String render(String markdown) {
        Page page = new Page(pen.style().proseWidth());
        PARSER.parse(markdown).accept(new BlockText(page, pen));
        return page.text();
    }
}
