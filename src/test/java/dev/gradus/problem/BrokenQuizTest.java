package dev.gradus.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a quiz's files is named, with its line and what to do. */
class BrokenQuizTest {
    @TempDir
    Path root;

    @Test
    void aValidQuizIsReadWhole() {
        Quiz quiz = QuizOnDisk.valid(root).quiz();

        assertThat(quiz.questions()).extracting(Question::id).containsExactly("fair", "nats", "words");
        assertThat(quiz.plan()).extracting(PlannedTest::points).containsExactly(2, 1, 0);
        assertThat(quiz.digest()).startsWith("sha256:");
    }

    @Test
    void whoAsksForAProgramIsToldThatItIsAQuiz() {
        ProblemBank bank = QuizOnDisk.valid(root).open();

        assertThatThrownBy(() -> bank.find("coins"))
                .isInstanceOf(BankException.NotFound.class)
                .hasMessageContaining("`gradus quiz coins`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    type: choice\\n          | type: guess\\n                   | 10 | 'type' is 'guess'                            | use one of choice, numeric, reflect
                    type: choice\\n    title: "A | title: "A                   | 9  | the key 'type' is missing                    | add 'type: choice'
                    id: fair                 | id: nats                         | 19 | the id 'nats' stands here again              | give each question its own
                    id: fair                 | id: The Fair                     | 9  | 'id' is 'The Fair'                           | use small letters
                    points: 2                | points: 0                        | 13 | 'points' is '0', out of range                | from 1 to
                    points: 2                | poinst: 2                        | 13 | unknown key 'poinst'                         | did you mean 'points'?
                    right: true, ~           | ~~                               | 14 | 0 choices are right                          | exactly one
                    "0 bits", why            | "0 bits", right: true, why       | 14 | 2 choices are right                          | exactly one
                    right: true              | right: maybe                     | 16 | 'right' must be true or false                | at the right choice
                    "0 bits"                 | "1 bit"                          | 14 | two choices have the same text               | give each its own
                    , why: "Two sides, equally likely." | ~~                    | 16 | the key 'why' is missing                     | what to say to who chose it
                    digits: 3                | digits: 1                        | 25 | 'digits' is '1', out of range                | from 2 to 12
                    digits: 3                | ~~                               | 19 | it does not say how close                    | add 'digits: 3'
                    digits: 3                | digits: 3\\n    margin: 1        | 19 | it does not say how close                    | not both
                    number: 0.693147180559945309 | number: NaN                  | 23 | 'number' must be a decimal number            | write it like 0.25
                    number: 0.693147180559945309 | number: 1e999999             | 23 | 'number' must be a decimal number            | write it like 0.25
                    from: "ln(2)"\\n    digits | digits                             | 19 | the key 'from' is missing                    | the formula
                    model: "Because one can guess it better than a fair one."\\n    exp | exp | 31 | the key 'model' is missing               | compare theirs
                    track: basics            | track: The Basics                | 4  | 'track' is 'The Basics'                      | use small letters
                    format: 1                | format: 2                        | 1  | this version of Gradus reads format 1        | write 'format: 1'
                    topics: [coins]          | topics: [coins]\\ntests: []      | 8  | unknown key 'tests'                          | the keys here are
                    """)
    void aFaultIsNamed(String piece, String by, int line, String message, String next) {
        QuizOnDisk disk = QuizOnDisk.valid(root)
                .replace(
                        QuizOnDisk.YAML,
                        piece.replace("~", "").replace("\\n", "\n"),
                        by == null ? "" : by.replace("\\n", "\n"));

        List<Fault> faults = disk.open().check("coins");

        assertThat(faults).as(() -> faults.toString()).anySatisfy(fault -> {
            assertThat(fault.message()).contains(message);
            assertThat(fault.next()).contains(next);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void filesThatNoQuizHasAreNamedAndMissingOnesToo() {
        QuizOnDisk disk = QuizOnDisk.valid(root)
                .write("problems/coins/tests/CoinsTest.java", "class CoinsTest {}")
                .write("problems/coins/answer.txt", "fair: B")
                .write("solutions-template/coins/Solution.java", "class Solution {}")
                .delete(QuizOnDisk.ANSWERS);

        assertThat(disk.open().check("coins"))
                .extracting(Fault::file)
                .containsExactlyInAnyOrder(
                        "problems/coins/tests",
                        "problems/coins/answer.txt",
                        "problems/coins/reference/answers.txt",
                        "solutions-template/coins/Solution.java");
    }
}
