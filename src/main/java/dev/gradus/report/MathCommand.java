package dev.gradus.report;

import java.util.HashMap;
import java.util.Map;

/** What kinds of TeX commands there are, besides those that are one symbol. */
enum MathCommand {
    FRACTION("frac dfrac tfrac cfrac"),
    BINOMIAL("binom dbinom tbinom"),
    ROOT("sqrt"),
    /** Words, whose spaces count. */
    WORDS("text textrm textbf textit texttt textnormal mbox"),
    /** Shows its argument as it is. */
    FONT(
            "mathrm mathbf mathit mathsf mathtt mathcal mathscr mathfrak boldsymbol bm mathnormal underbrace overbrace boxed"),
    FUNCTION("operatorname"),
    BLACKBOARD("mathbb"),
    ACCENT("hat widehat bar overline tilde widetilde vec dot ddot underline"),
    NEW_ROW("\\"),
    BEGIN("begin"),
    END("end"),
    SPACE(", : ; > thinspace"),
    WIDE_SPACE("quad qquad"),
    LEFT("left"),
    RIGHT("right"),
    /** Changes a size or a place, which a terminal has not. */
    NOTHING(
            "displaystyle textstyle scriptstyle limits nolimits middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl"
                    + " Biggr bigm ! nonumber"),
    UNKNOWN("");

    private static final Map<String, MathCommand> BY_NAME = new HashMap<>();

    static {
        for (MathCommand command : values()) {
            for (String name : command.names.split(" ")) {
                BY_NAME.put(name, command);
            }
        }
        // A backslash before a space, or before nothing.
        BY_NAME.put(" ", SPACE);
        BY_NAME.put("", UNKNOWN);
    }

    private final String names;

    MathCommand(String names) {
        this.names = names;
    }

    /** {@code name} without its backslash. */
    static MathCommand of(String name) {
        return BY_NAME.getOrDefault(name, UNKNOWN);
    }
}
