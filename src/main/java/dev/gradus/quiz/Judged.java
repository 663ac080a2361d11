package dev.gradus.quiz;

import dev.gradus.problem.Question;

/** What came of one answer. */
public sealed interface Judged {
    /** It is right, or, for an answer in words, it is there. */
    record Right() implements Judged {}

    /**
     * It is not.
     *
     * @param why what to say to who gave it; never the right answer
     */
    record Wrong(String why) implements Judged {}

    /**
     * It cannot be what is asked for: a letter that is no choice, a word where a number is asked for.
     *
     * @param why what is wrong with it, and what to write
     */
    record Unreadable(String why) implements Judged {}

    /** Judges one answer; a pure function. */
    static Judged of(Question question, String text) {
        if (question.answer() instanceof Question.OneOf oneOf) {
            return AnswerRules.choice(oneOf, text);
        }
        if (question.answer() instanceof Question.Number number) {
            return AnswerRules.number(number, text);
        }
        return AnswerRules.reflection(text);
    }
}
