package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.cli.Shell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gradus quiz}, and what the other commands make of a quiz. */
@Timeout(30)
class QuizCommandTest {
    private static final String QUIZ = "kl-by-hand";
    private static final String ALL_RIGHT = "1.5\n1.585\n0.085\n0.0589\n0.0566\nC\n";

    @TempDir
    Path workspace;

    @Test
    void aDialogueReadsAsItWasRead() throws IOException {
        Answer answer = shell().answer("""
                        hint
                        1,5
                        1.04
                        1.585 bits

                        NaN
                        skip
                        0.085
                        .0566
                        a
                        """, "quiz", QUIZ);

        assertThat(answer.code()).isEqualTo(ExitCode.NOT_ACCEPTED);
        assertThat(answer.err()).isEmpty();
        Transcript.assertMatches("by-hand", answer.out());
    }

    @Test
    void aDialogueInWordsReadsAsItWasRead() throws IOException {
        shell().answer("0.6225\n0.1695\n1.864\nC\nB\n", "quiz", "language-model-quiz");

        Answer answer = shell().answer("""
                        no idea

                        Because the data are not
                        certain themselves.

                        perhaps
                        p
                        """, "quiz", "language-model-quiz");

        assertThat(answer.code()).isZero();
        assertThat(Files.readString(answers("language-model-quiz")))
                .contains("why-not-zero: Because the data are not certain themselves.\n")
                .contains("why-not-zero.mark: partly\n");
        Transcript.assertMatches("in-words", answer.out());
    }

    @Test
    void allRightIsAcceptedAndNoted() throws IOException {
        Answer answer = shell().answer(ALL_RIGHT, "quiz", QUIZ);

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("✓ ACCEPTED   6 of 6 questions done, 6 of 6 points");
        assertThat(Files.readString(workspace.resolve("solutions/attempts.tsv")))
                .contains("\trun\tkl-by-hand\tACCEPTED\t6/6\tsha256:");
        assertThat(shell().type("quiz", QUIZ).out()).startsWith("Every question is answered as it should be.");
        assertThat(shell().type("run", QUIZ).code()).isZero();
    }

    @Test
    void whatWasAnsweredBeforeTheInputEndedIsKeptAndTheNextTimeOnlyTheRestIsAsked() throws IOException {
        Answer first = shell().answer("1.5\n1.585\n0.0", "quiz", QUIZ);
        Answer second = shell().answer("0.085\n0.0589\n0.0566\nC\n", "quiz", QUIZ);

        assertThat(first.code()).isEqualTo(ExitCode.NOT_ACCEPTED);
        assertThat(first.out()).contains("Stopped. Your answers are kept in");
        assertThat(second.code()).isZero();
        assertThat(second.out())
                .contains("4 of 6 questions are not answered right yet")
                .doesNotContain("Question 1 of 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quit\n", "QUIT\n", "hint\n", "\n\n\n", "skip\nskip\nskip\nskip\nskip\nskip\n"})
    void whoAnswersNothingLeavesNoFile(String lines) {
        Answer answer = shell().answer(lines, "quiz", QUIZ);

        assertThat(answer.code()).isEqualTo(ExitCode.NOT_ACCEPTED);
        assertThat(answer.out()).contains("Stopped. Nothing was answered");
        assertThat(answers(QUIZ)).doesNotExist();
    }

    @Test
    void againAsksEverythingAnewAndKeepsWhatWasAnswered() throws IOException {
        shell().answer("1.5\n", "quiz", QUIZ);

        Answer answer = shell().answer("3/2\n", "quiz", QUIZ, "--again");

        assertThat(answer.out()).contains("answers-1.txt").contains("Question 1 of 6");
        assertThat(Files.readString(answers(QUIZ))).contains("entropy: 3/2\n");
        assertThat(Files.readString(answers(QUIZ).resolveSibling("answers-1.txt")))
                .contains("entropy: 1.5\n");
    }

    @Test
    void whatTheStudentWroteBesidesTheAnswersStaysInTheFile() throws IOException {
        Files.createDirectories(answers(QUIZ).getParent());
        Files.writeString(answers(QUIZ), "# my own remark\r\nentropy: 3 # wrong?\r\n");

        shell().answer("1.5\n", "quiz", QUIZ);

        assertThat(Files.readString(answers(QUIZ))).isEqualTo("# my own remark\r\nentropy: 1.5\r\n");
    }

    @Test
    void aFileThatCannotBeReadIsLeftAsItIsAndNothingIsAsked() throws IOException {
        Files.createDirectories(answers(QUIZ).getParent());
        Files.writeString(answers(QUIZ), "entropy 1.5\n");

        Answer answer = shell().answer(ALL_RIGHT, "quiz", QUIZ);

        assertThat(answer.code()).isEqualTo(ExitCode.NOT_ACCEPTED);
        assertThat(answer.out()).contains("ANSWERS NOT READABLE").contains("answers.txt:1:1");
        assertThat(Files.readString(answers(QUIZ))).isEqualTo("entropy 1.5\n");
    }

    @Test
    void hostileInputIsCutAndRefusedAndTheQuizGoesOn() {
        String lines = "9".repeat(3_000_000) + "\n\u001B[A\u001B[B\n\u0000\n1e999999999\n\uD800\n" + ALL_RIGHT;

        Answer answer = shell().answer(lines, "quiz", QUIZ);

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("too long for a number")
                .doesNotContain("\u001B")
                .hasSizeLessThan(20_000);
    }

    @Test
    void manyShortAnswersInWordsAreAskedForAgainWithoutEnd() {
        shell().answer("0.6225\n0.1695\n1.864\nC\nB\n", "quiz", "language-model-quiz");

        Answer answer = shell().answer("x\n\n".repeat(20_000), "quiz", "language-model-quiz");

        assertThat(answer.code()).isEqualTo(ExitCode.NOT_ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    quiz no-such                            | there is no problem 'no-such'
                    quiz kl-divergence                      | is no quiz, but asks for a program; `gradus run kl-divergence`
                    quiz kl-by-hand --answers no-such.txt   | no-such.txt does not exist
                    quiz kl-by-hand --answers src           | src is a directory; name the file of answers in it
                    quiz kl-by-hand --again --answers x.txt | leave one of them out
                    quiz kl-by-hand --format json           | belong to --answers FILE; for your own answers: `gradus run kl-by-hand`
                    run kl-by-hand                          | there are no answers of yours yet; `gradus quiz kl-by-hand` asks
                    hint kl-by-hand                         | `gradus quiz kl-by-hand` asks its questions
                    start kl-by-hand                        | `gradus quiz kl-by-hand` asks its questions
                    run kl-by-hand --format yaml --file problems/kl-by-hand/reference/answers.txt | there is no format 'yaml'
                    """)
    void whatCannotBeDoneIsToldWithTheNextStep(String command, String message) {
        Answer answer = shell().type(command.split(" "));

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.err()).contains(message);
        assertThat(answer.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiz kl-by-hand --answers", "run kl-by-hand --file"})
    void aFileOfAnswersIsJudgedAndNothingIsNotedOrAsked(String command) {
        String all = command + " problems/kl-by-hand/reference/answers.txt";

        Answer text = shell().type(all.split(" "));
        Answer json = shell().type((all + " --format json").split(" "));

        assertThat(text.code()).isZero();
        assertThat(text.out()).startsWith("✓ ACCEPTED   6 of 6 questions done");
        assertThat(json.out())
                .startsWith(
                        "{\n  \"schema\": \"gradus/result/1\",\n  \"problem\": \"kl-by-hand\",\n  \"kind\": \"quiz\",");
        assertThat(workspace).isEmptyDirectory();
    }

    @Test
    void aReportOfRightAndWrongAnswersReadsAsItWasRead() throws IOException {
        Path file = workspace.resolve("mine.txt");
        Files.writeString(file, "entropy: 1.5\ncross-entropy: 1.0986\nkl-bits: 0,085\nzero-in-q: b\n");

        Transcript.assertMatches(
                "report",
                shell().type("quiz", QUIZ, "--answers", file.toString()).out());
        Transcript.assertMatches(
                "report-full",
                shell().type("run", QUIZ, "--file", file.toString(), "--reveal", "full")
                        .out());
        Transcript.assertMatches(
                "report-ascii",
                shell().type("quiz", QUIZ, "--ascii", "--answers", file.toString())
                        .out());
    }

    @Test
    void listAndShowKnowQuizzes() {
        assertThat(shell().type("list").out())
                .contains("The KL divergence by hand  (quiz, 6 questions)")
                .contains("`gradus quiz QUIZ`");
        assertThat(shell().type("show", QUIZ).out())
                .contains("Question 6 of 6: A zero in Q (1 point)")
                .contains("  C  Infinite")
                .contains("In an answers file: `entropy: ` and a number in bits, give or take 0.005")
                .doesNotContain("1.5 bits");
    }

    @Test
    void bankCheckChecksAQuiz() {
        Answer answer = shell().type("bank", "check", QUIZ);

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("kl-by-hand: no fault; the model answers are accepted");
    }

    private Shell shell() {
        return new Shell(workspace);
    }

    private Path answers(String quiz) {
        return workspace.resolve("solutions").resolve(quiz).resolve("answers.txt");
    }
}
