package dev.gradus.report;

import dev.gradus.problem.Question;
import dev.gradus.report.Pen.Tone;

/** A quiz on a terminal, piece by piece: questions, and what is said of an answer. Each piece ends with {@code \n}. */
public final class QuestionText {
    private static final String INDENT = "  ";

    private final Pen pen;
    private final StatementText statement;

    public QuestionText(TextStyle style) {
        this.pen = new Pen(style);
        this.statement = new StatementText(style);
    }

    /**
     * The question, and what may be chosen; never what is right.
     *
     * @param number from 1
     * @param of how many there are
     */
    public String question(Question question, int number, int of) {
        String points = question.points() == 0 ? "in your own words, no points" : Cut.count(question.points(), "point");
        Page page = new Page(pen.style().proseWidth());
        page.line(pen.paint(
                Tone.STRONG,
                "Question " + number + " of " + of + ": " + pen.ours(question.title()) + " (" + points + ")"));
        StringBuilder text = new StringBuilder(page.text()).append('\n').append(statement.render(question.ask()));
        if (question.answer() instanceof Question.OneOf oneOf) {
            text.append('\n');
            for (int i = 0; i < oneOf.choices().size(); i++) {
                text.append(
                        choice(Question.OneOf.letter(i), oneOf.choices().get(i).text()));
            }
        }
        return text.toString();
    }

    private String choice(char letter, String text) {
        String lead = INDENT + pen.paint(Tone.CODE, Character.toString(letter)) + "  ";
        String[] lines = statement.render(text).split("\n");
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            shown.append(i == 0 ? lead : INDENT + "   ").append(lines[i]).append('\n');
        }
        return shown.toString();
    }

    /** What kind of answer is asked for: {@code a letter from A to D}. */
    public String asksFor(Question question) {
        if (question.answer() instanceof Question.OneOf oneOf) {
            return "a letter from A to " + Question.OneOf.letter(oneOf.choices().size() - 1);
        }
        if (question.answer() instanceof Question.Number number) {
            String unit = number.unit().equals("%") ? "percent" : number.unit();
            return pen.ours("a number" + (unit.isEmpty() ? "" : " in " + unit) + ", "
                    + number.tolerance().words());
        }
        return "a sentence or more; an empty line ends it";
    }

    /** That the answer is right, and why. */
    public String right(String explanation) {
        return said(Tone.GOOD, pen.sign("✓", "[ok]") + " Right.", explanation);
    }

    /** That it is not, and what to think of; never the right answer. */
    public String wrong(String why) {
        return said(Tone.BAD, pen.sign("✗", "[x]") + " Not right.", why);
    }

    /** That the answer cannot be used as it is written, and how to write it. */
    public String unreadable(String why) {
        return said(Tone.WARN, pen.sign("!", "[!]") + " Not counted:", why + ".");
    }

    /** Something to read, with a word before it. */
    public String note(String lead, String text) {
        return said(Tone.STRONG, lead, text);
    }

    private String said(Tone tone, String lead, String text) {
        Page page = new Page(pen.style().proseWidth());
        page.prose(pen.paint(tone, lead) + " ", pen.prose(text));
        return page.text();
    }
}
