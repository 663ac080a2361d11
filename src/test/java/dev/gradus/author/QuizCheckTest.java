package dev.gradus.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.BankEntry;
import dev.gradus.problem.Fault;
import dev.gradus.problem.ProblemBank;
import dev.gradus.problem.Quiz;
import dev.gradus.problem.QuizOnDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code bank check} says of quizzes. */
class QuizCheckTest {
    @TempDir
    Path root;

    static Stream<Quiz> quizzesOfTheBank() {
        return ProblemBank.open(Path.of("")).entries().stream()
                .filter(BankEntry.UsableQuiz.class::isInstance)
                .map(entry -> ((BankEntry.UsableQuiz) entry).quiz());
    }

    @ParameterizedTest
    @MethodSource("quizzesOfTheBank")
    void everyQuizOfTheBankIsWhatItSays(Quiz quiz) {
        assertThat(QuizCheck.check(Path.of(""), quiz)).isEmpty();
    }

    @Test
    void aGoodQuizHasNoFault() {
        assertThat(QuizCheck.check(root, QuizOnDisk.valid(root).quiz())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    0.693147180559945309   | 0.693147180559945308   | the number of 'nats' is not what its 'from' gives: 'ln(2)' is 0.69314718055994530942
                    from: "ln(2)"          | from: "lm(2)"          | the formula 'lm(2)' cannot be read, at character 1
                    from: "ln(2)"          | from: "ln(0)"          | the formula 'ln(0)' has no value
                    number: 1.4426950408889634 | number: 1.4427000  | the slip 1.4427000 of 'nats' is not what its 'from' gives
                    number: 1.4426950408889634, from: "1/ln(2)" | number: 0.6931, from: "ln(2)" | the slip 0.6931 of 'nats' is accepted
                    {"0.6931": "ln(2)"}    | {"0.6931": "ln(3)"}    | a figure of 'nats' is wrong
                    {"0.6931": "ln(2)"}    | {}                     | a text of 'nats' states 0.6931, and 'figures' does not say
                    {"0.6931": "ln(2)"}    | {"0.6931": "ln(2)", "7.5": "15/2"} | no text of 'nats' states the figure 7.5
                    Two sides, equally     | Obviously two sides, equally | 'fair' says 'Obviously'
                    Two sides, equally     | Not choice A, but equally    | 'fair' names 'choice A'
                    Two sides, equally     | $p = q$ is equally           | 'fair' has $ outside of 'ask'
                    ask: "And in nats?"    | ask: "And in nats? It is 0.6931." | 'ask' of 'nats' states 0.6931, which is accepted for 'nats'
                    That is one nat in bits. | It is 0.6931.        | the slip 1.4426950408889634 of 'nats' states 0.6931
                    Two sides, equally likely. | Then you would know the side before the throw. | two choices of 'fair' have the same 'why'
                    """)
    void aFaultIsNamed(String piece, String by, String fault) {
        Quiz quiz = QuizOnDisk.valid(root).replace(QuizOnDisk.YAML, piece, by).quiz();

        assertThat(QuizCheck.check(root, quiz)).singleElement().satisfies(each -> {
            assertThat(each.text()).contains(fault);
            assertThat(each.line()).isPositive();
        });
    }

    @Test
    void modelAnswersThatAreMissingWrongOrMisspeltAreNamed() {
        List<Fault> wrong = QuizCheck.check(
                root,
                QuizOnDisk.valid(root)
                        .write(QuizOnDisk.ANSWERS, "fair: A\nwords: one can guess it better\n")
                        .quiz());
        List<Fault> misspelt = QuizCheck.check(
                root,
                QuizOnDisk.valid(root)
                        .write(QuizOnDisk.ANSWERS, "fair: B\nnaats: 0.693\n")
                        .quiz());

        assertThat(wrong)
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault.text())
                        .contains("the model answer to 'fair' is not accepted ('A', right is 'B) 1 bit')"))
                .anySatisfy(fault -> assertThat(fault.text()).contains("'nats' is not accepted (it is missing"));
        assertThat(misspelt)
                .singleElement()
                .extracting(Fault::text)
                .asString()
                .contains("answers.txt:2: there is no question 'naats'")
                .contains("'nats'");
    }
}
