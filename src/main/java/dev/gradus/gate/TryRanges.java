package dev.gradus.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * The try ranges of one method, with what the meter puts at the start of the handlers cut out of all of them: an exception that is thrown
 * there leaves the method. A handler may lie in its own range, which would catch that exception for ever.
 */
final class TryRanges {
    private record Range(Label start, Label end, Label handler, String type) {}

    private record Gap(Label start, Label end) {}

    private final List<Range> ranges = new ArrayList<>();
    private final Set<Label> handlers = new HashSet<>();
    private final Map<Label, Integer> order = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    void add(Label start, Label end, Label handler, String type) {
        ranges.add(new Range(start, end, handler, type));
        handlers.add(handler);
    }

    boolean isHandler(Label label) {
        return handlers.contains(label);
    }

    /** Tells that the label stands here: after those before, before those to come. */
    void passed(Label label) {
        order.put(label, order.size());
    }

    boolean hasPassed(Label label) {
        return order.containsKey(label);
    }

    /** Tells that no range covers what stands between these two; gaps come in order. */
    void cut(Label start, Label end) {
        gaps.add(new Gap(start, end));
    }

    /** Gives the ranges in the order that they came in: the first that fits catches. */
    void writeTo(MethodVisitor method) {
        for (Range range : ranges) {
            Label from = range.start();
            for (Gap gap : gaps) {
                if (isIn(range, gap.start())) {
                    writeTo(method, from, gap.start(), range);
                    from = gap.end();
                }
            }
            writeTo(method, from, range.end(), range);
        }
    }

    private boolean isIn(Range range, Label label) {
        return order.get(range.start()) <= order.get(label) && order.get(label) < order.get(range.end());
    }

    private static void writeTo(MethodVisitor method, Label from, Label to, Range range) {
        if (from != to) {
            method.visitTryCatchBlock(from, to, range.handler(), range.type());
        }
    }
}
