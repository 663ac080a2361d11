package dev.gradus.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.gradus.problem.Quiz;
import dev.gradus.problem.QuizOnDisk;
import dev.gradus.problem.Reveal;
import dev.gradus.report.JsonReport;
import dev.gradus.report.TextReport;
import dev.gradus.report.TextStyle;
import dev.gradus.result.Cause;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Score;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import dev.gradus.submission.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers files, good and bad. */
@Timeout(10)
class QuizGraderTest {
    private static final String WORDS = "words: one can guess it better\n";

    @TempDir
    Path root;

    private Quiz quiz;

    @BeforeEach
    void read() {
        quiz = QuizOnDisk.valid(root).quiz();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fair: B\nnats: 0.693\n",
                "fair:b\nnats:.693\n",
                "  fair : (b)\n\n# a remark\nnats: 693/1000 nats\n",
                "\r\nfair: B)\r\nnats: 6.93147e-1\r\n",
                "nats: 0.6931471805599453\nfair: b.\n",
                "nats: 0.694\nfair: B\nwords.mark: no\n",
            })
    void answersAreTakenAsTheyAreMeant(String answers) {
        GradeResult result = grade(answers + WORDS);

        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.score()).isEqualTo(new Score(3, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fair:\n", "fair: B\n", "# only a remark\n"})
    void whatIsNotAnsweredIsNotRight(String answers) {
        GradeResult result = grade(answers + "nats:\n" + WORDS);

        assertThat(result.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(outcome(result, "nats").message()).isEqualTo("There is no answer yet.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.69      | Close, but not to 3 digits
                    1.44      | That is one nat in bits.
                    -0.693    | The size is right, the sign is not.
                    3         | That is not the number.
                    """)
    void aWrongNumberIsToldWhatIsWrongWithItAndNeverTheRightOne(String answer, String message) {
        GradeResult result = grade("fair: B\nnats: " + answer + "\n" + WORDS);

        assertThat(outcome(result, "nats").cause()).contains(Cause.ASSERTION);
        assertThat(outcome(result, "nats").message()).startsWith(message).doesNotContain("0.693");
        assertThat(result.score()).isEqualTo(new Score(2, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fair: C      | 'C' is none of the choices: answer with one letter from A to B
                    fair: 1 bit  | '1 bit' is none of the choices
                    nats: 0,693  | write the decimal point as a point: '0.693'
                    nats: NaN    | every number that is asked for is a finite one
                    nats: 1 bit  | asked for in nats, not in 'bit'
                    words: no    | answer in a sentence of your own
                    """)
    void whatCannotBeAnAnswerIsTold(String line, String message) {
        GradeResult result = grade(line + "\n");
        TestOutcome outcome = outcome(result, line.substring(0, line.indexOf(':')));

        assertThat(outcome.cause()).contains(Cause.CONTRACT);
        assertThat(outcome.message()).startsWith("This answer cannot be read: ").contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fair: B\\nfair: B            | answers.twice     | 2 | 'fair' stands here again; the first is on line 1
                    fare: B                      | answers.unknown   | 1 | there is no question 'fare'
                    fair B                       | answers.syntax    | 1 | this line has no colon
                    fair: \\u001B[31mB           | answers.character | 1 | a character that cannot be seen stands here (U+001B)
                    fair: \\u202EB               | answers.character | 1 | (U+202E)
                    fair.mark: yes               | answers.mark      | 1 | is judged by Gradus, not by you
                    words.mark: maybe            | answers.mark      | 1 | 'maybe' is none of yes, partly and no
                    words.mark: yes\\nwords.mark: no | answers.twice | 2 | 'words.mark' stands here again
                    """)
    void aFileThatCannotBeReadIsNotJudgedAndEveryLineOfItIsNamed(String file, String code, int line, String message) {
        GradeResult result =
                grade(file.replace("\\n", "\n").replace("\\u001B", "\u001B").replace("\\u202E", "\u202E"));

        assertThat(result.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(result.score().earned()).isZero();
        assertThat(result.tests()).allSatisfy(test -> assertThat(test.status()).isEqualTo(TestStatus.NOT_RUN));
        Diagnostic diagnostic = result.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo(code);
        assertThat(diagnostic.position().orElseThrow().line()).isEqualTo(line);
        assertThat(diagnostic.message()).contains(message);
        assertThat(diagnostic.help()).isNotBlank();
    }

    @Test
    void hugeFilesHaveTheirVerdictSoon() {
        assertThat(grade("x: 1\n".repeat(50_000)).diagnostics()).hasSizeLessThanOrEqualTo(20);
        assertThat(grade("nats: " + "9".repeat(250_000)).diagnostics().get(0).code())
                .isEqualTo("answers.long");
        assertThat(grade("words: " + "(a+)+ ".repeat(600)).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(grade(":".repeat(250_000)).verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(grade(" ".repeat(250_000) + "x").verdict()).isEqualTo(Verdict.COMPILE_ERROR);
    }

    @Test
    void noReportBelowFullGivesTheRightAnswerAway() {
        GradeResult result = grade("fair: A\nnats: 3\n");

        for (Reveal reveal : new Reveal[] {Reveal.TITLE, Reveal.MESSAGE, Reveal.INPUT}) {
            String text = new TextReport(TextStyle.PLAIN).render(result.forLearner(reveal));
            String json = new JsonReport().render(result.forLearner(reveal));
            assertThat(text + json)
                    .doesNotContain("1 bit")
                    .doesNotContain("0.693")
                    .doesNotContain("One question");
        }
        assertThat(new TextReport(TextStyle.PLAIN).render(result.forLearner(Reveal.FULL)))
                .contains("right is  B) 1 bit")
                .contains("0.693147180559945");
    }

    @Test
    void theJsonOfAQuizIsValidAndTheSameTwice() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/gradus-result-1.schema.json")), InputFormat.JSON);

        for (String answers : List.of("fair: A\nnats: 0,5\n" + WORDS, "fair: B\nfair: B\n", "nats: 0.693\n")) {
            for (Reveal reveal : Reveal.values()) {
                String json = json(answers, reveal);

                assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
                assertThat(json).contains("\"kind\": \"quiz\"").isEqualTo(json(answers, reveal));
            }
        }
    }

    private String json(String answers, Reveal reveal) {
        String text = new JsonReport().render(grade(answers).forLearner(reveal));
        return text.replaceFirst("\"totalMillis\": \\d+", "\"totalMillis\": 0");
    }

    @Test
    void aRightAnswerIsExplained() {
        GradeResult result = grade("fair: B\nnats: 0.693\nwords: one can guess it better\nwords.mark: partly\n");

        assertThat(outcome(result, "fair").help().text()).isEqualTo("One question tells the side.");
        assertThat(outcome(result, "words").help().text())
                .contains("A model answer: Because one can guess it better")
                .contains("You said that your answer has the main point: partly.");
    }

    private GradeResult grade(String answers) {
        return QuizGrader.grade(quiz, new Submission("answers.txt", answers, "sha256:" + "0".repeat(64)));
    }

    private static TestOutcome outcome(GradeResult result, String id) {
        return result.tests().stream()
                .filter(outcome -> outcome.test().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
