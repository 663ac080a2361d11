package dev.gradus.report;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a formula on lines of its own, from a line that begins with {@code $$} to one that ends with it. */
final class MathBlockParser extends AbstractBlockParser {
    private static final String FENCE = "$$";

    private final MathBlock block = new MathBlock();
    private final boolean closed;

    private MathBlockParser(String firstLine, boolean closed) {
        block.add(firstLine);
        this.closed = closed;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (closed) {
            return BlockContinue.none();
        }
        String line = state.getLine().getContent().toString().strip();
        if (line.endsWith(FENCE)) {
            block.add(line.substring(0, line.length() - FENCE.length()));
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        block.add(line.getContent());
    }

    /** Starts a formula; inside a paragraph too. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence content = state.getLine().getContent();
            String line = content.subSequence(state.getNextNonSpaceIndex(), content.length())
                    .toString()
                    .strip();
            if (state.getIndent() >= 4 || !line.startsWith(FENCE)) {
                return BlockStart.none();
            }
            String rest = line.substring(FENCE.length());
            int close = rest.indexOf(FENCE);
            if (close >= 0 && close < rest.length() - FENCE.length()) {
                // More text after the formula: it stands within a line of prose.
                return BlockStart.none();
            }
            String tex = close < 0 ? rest : rest.substring(0, close);
            return BlockStart.of(new MathBlockParser(tex, close >= 0)).atIndex(content.length());
        }
    }
}
