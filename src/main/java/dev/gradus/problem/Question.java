package dev.gradus.problem;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question of a quiz.
 *
 * @param id a slug, unique in the quiz; what an answers file calls it
 * @param title a line for lists and reports
 * @param points what the right answer earns; 0 for one that the learner judges alone
 * @param ask Markdown with {@code $maths$}: the question itself
 * @param hint for who is stuck
 * @param explanation why the right answer is right
 * @param figures the numbers that its texts state, as they are written, each with the formula that gives it
 * @param answer what is asked for
 */
public record Question(
        String id,
        String title,
        int points,
        String ask,
        Optional<String> hint,
        String explanation,
        Map<String, String> figures,
        Answer answer) {
    public Question {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** What a report lists. */
    public PlannedTest planned() {
        return new PlannedTest(id, title, points, Reveal.FULL);
    }

    /** What is asked for. */
    public sealed interface Answer {}

    /** One of several, of which exactly one is right. */
    public record OneOf(List<Choice> choices) implements Answer {
        public OneOf {
            choices = List.copyOf(choices);
        }

        /** The place of the right one, from 0. */
        public int right() {
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).right()) {
                    return i;
                }
            }
            throw new IllegalStateException("no choice is right");
        }

        /** {@code A} for the first. */
        public static char letter(int index) {
            return (char) ('A' + index);
        }
    }

    /**
     * One to choose.
     *
     * @param why what to say to who chose it
     */
    public record Choice(String text, boolean right, String why) {}

    /**
     * A number.
     *
     * @param value the right one
     * @param from the formula that gives it
     * @param tolerance how close an answer must be
     * @param unit {@code nats}; empty for none
     * @param slips wrong numbers that are known, and what to say to who gives one
     */
    public record Number(BigDecimal value, String from, Tolerance tolerance, String unit, List<Slip> slips)
            implements Answer {
        public Number {
            slips = List.copyOf(slips);
        }

        public boolean accepts(BigDecimal number) {
            return tolerance.isClose(number, value);
        }
    }

    /** A wrong number that is known: what it is, the formula that gives it, and what to say. */
    public record Slip(BigDecimal value, String from, String says) {}

    /** Words of the learner's own, which the learner compares with these. */
    public record Reflection(String model) implements Answer {}
}
