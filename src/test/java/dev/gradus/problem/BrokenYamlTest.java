package dev.gradus.problem;

import static dev.gradus.problem.BankOnDisk.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row replaces a piece of a valid problem.yaml and names the one fault of it. {@code ⏎} is a line break. */
class BrokenYamlTest {
    @TempDir
    Path root;

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # piece             | by                  | line | message                                                      | next step
        format: 1⏎          | ~~                  | 1  | the key 'format' is missing                                    | begin the file with 'format: 1'
        format: 1           | format: 2           | 1  | 'format' is '2', but this version of Gradus reads format 1     | use the version of Gradus
        format: 1           | format: one         | 1  | 'format' is 'one', but                                         | write 'format: 1'
        title: The mean⏎    | ~~                  | 1  | the key 'title' is missing                                     | add 'title:'
        title: The mean     | title: 12           | 2  | 'title' must be a text, but is '12'                            | put it in double quotes
        title: The mean     | title: [The mean]   | 2  | 'title' must be a text, but is a list                          | put it in double quotes
        title: The mean     | title: {a: b}       | 2  | 'title' must be a text, but is a mapping                       | put it in double quotes
        title: The mean     | title: ""           | 2  | 'title' is empty                                               | write it
        title: The mean     | title:              | 2  | 'title' must be a text, but is empty                           | write its value after the colon
        title: The mean     | title: "The\\nmean" | 2  | 'title' holds a line break                                     | write it on one line
        title: The mean     | title: The: mean    | 2  | is not YAML: mapping values are not allowed here               | needs quotes around it
        kind: code⏎         | ~~                  | 1  | the key 'kind' is missing                                      | add 'kind: code'
        kind: code          | kind: quiz          | 3  | 'kind' is 'quiz', but the file has 'tests'                     | write 'kind: code'
        kind: code          | kind: puzzle        | 3  | 'kind' is 'puzzle', which is no kind                           | use 'kind: code'
        track: basics⏎      | ~~                  | 1  | the key 'track' is missing                                     | add 'track:'
        track: basics       | track: The Basics   | 4  | 'track' is 'The Basics'                                        | use small letters and digits
        track: basics       | track: &t a⏎more: *t | 4 | this value is used again by a YAML alias                       | write the value out
        order: 10⏎          | ~~                  | 1  | the key 'order' is missing                                     | smaller comes first
        order: 10           | order: first        | 5  | 'order' must be a whole number, but is 'first'                 | from 0 to 1000000
        order: 10           | order: 1_0          | 5  | 'order' must be a whole number, but is '1_0'                   | a plain whole number
        order: 10           | order: 99999999999999999999 | 5 | 'order' is '99999999999999999999', out of range         | from 0 to 1000000
        order: 10           | order: 10⏎title: Two | 6 | the key 'title' stands here again; the first is on line 2      | keep one of the two
        order: 10           | order: 10⏎[a]: b    | 6  | a key is not a text                                            | key: value
        difficulty: 1⏎      | ~~                  | 1  | the key 'difficulty' is missing                                | from 1 to 3 stars
        difficulty: 1       | difficulty: 0       | 6  | 'difficulty' is '0', out of range                              | from 1 to 3
        difficulty: 1       | difficulty: 4       | 6  | 'difficulty' is '4', out of range                              | from 1 to 3
        ~topics: [arrays, statistics]⏎~ | ~~      | 1  | the key 'topics' is missing                                    | what the problem is about
        [arrays, statistics] | arrays             | 7  | 'topics' must be a list, but is 'arrays'                       | [a, b]
        statistics]         | 7]                  | 7  | 'an entry of topics' must be a text, but is '7'                | double quotes
        hints:              | hint:               | 16 | unknown key 'hint'                                             | did you mean 'hints'?
        hints:              | zzzzzzzz:           | 16 | unknown key 'zzzzzzzz'                                         | the keys here are format, title
        hints:              | allow: [Scanner]⏎hints: | 16 | 'allow' names 'Scanner', which is no class of the Java library | with its package
        hints:              | ~equivalent: [{line: a, mutant: b}]⏎hints:~ | 16 | the key 'because' is missing           | why no right answer
        hints:              | ~equivalent: {line: a}⏎hints:~ | 16 | 'equivalent' must be a list, but is a mapping      | [a, b]
        ~  - Add them up.~  | ~\t- Add them up.~  | 17 | a tab stands where YAML needs spaces                            | indent with spaces
        """)
    void aFaultOfTheTopLevelIsNamed(String piece, String by, int line, String message, String next) {
        theOneFault(piece, by, line, message, next);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ~title: "three values", ~ | ~~            | 10 | the key 'title' is missing                                     | add 'title:'
        ~, points: 1~       | ~~                  | 9  | the key 'points' is missing                                    | add 'points: 1'
        points: 1           | points: -1          | 9  | 'points' is '-1', out of range                                 | from 0 to
        points: 1           | points: 0.5         | 9  | 'points' must be a whole number, but is '0.5'                  | from 0 to
        "three values"      | "one value is its own mean" | 10 | the test title 'one value is its own mean' stands here again; the first is on line 9 | give each test its own
        reveal: Message     | reveal: all         | 10 | 'reveal' is 'all'                                              | use one of title, message, input, actual, full
        reveal: Message     | revel: message      | 10 | unknown key 'revel'                                            | did you mean 'reveal'?
        ~, severity: warning~ | ~~                | 14 | the key 'severity' is missing                                  | 'severity: error'
        severity: warning   | severity: fatal     | 14 | 'severity' is 'fatal'                                          | use one of hint, warning, error
        severity: warning}  | severity: warning}⏎  - {id: no-streams, severity: error} | 15 | the rule 'no-streams' stands here again | keep one of the two
        no-streams          | No_Streams          | 14 | 'id' is 'No_Streams'                                           | small letters
        steps: 1000         | steps: 1_000        | 15 | 'steps' must be a whole number, but is '1_000'                 | a plain whole number
        steps: 1000         | step: 1000          | 15 | unknown key 'step'                                             | did you mean 'steps'?
        wall: 500ms         | wall: 500           | 15 | 'wall' is '500', no time                                       | such as '500ms' or '10s'
        wall: 500ms         | wall: 9ms           | 15 | 'wall' is '9ms', out of range                                  | from 10ms to 10m
        wall: 500ms         | wall: 11m           | 15 | 'wall' is '11m', out of range                                  | from 10ms to 10m
        heap: 64 MiB        | heap: 8 MiB         | 15 | 'heap' is '8 MiB', out of range                                | 16 MiB to 4096 MiB
        heap: 64 MiB        | heap: 5 GiB         | 15 | 'heap' is '5 GiB', out of range                                | 16 MiB to 4096 MiB
        heap: 64 MiB        | heap: 20000 KiB     | 15 | 'heap' is '20000 KiB', out of range                            | in whole MiB
        heap: 64 MiB        | heap: 64 MB         | 15 | 'heap' is '64 MB', no size                                     | such as '128 MiB'
        output: 4 KiB       | output: 17 MiB      | 15 | 'output' is '17 MiB', out of range                             | to '16 MiB'
        ~says: "Divide by the length."~ | ~~      | 20 | the key 'says' is missing                                      | the sentence that helps
        "Divide by the length." | "  "            | 22 | 'says' is empty                                                | write it
        ~[meanOfThreeValues, meanOfOneValue]~ | [meanOfTreeValues] | 21 | 'fails' names the test 'meanOfTreeValues', which is not planned | did you mean 'meanOfThreeValues'?
        ~[meanOfThreeValues, meanOfOneValue]~ | [] | 21 | 'fails' is empty                                              | name the tests that it fails
        ~[meanOfThreeValues, meanOfOneValue]~ | meanOfOneValue | 21 | 'fails' must be a list, but is 'meanOfOneValue'   | [a, b]
        ~[meanOfThreeValues, meanOfOneValue]~ | ~[meanOfOneValue, meanOfOneValue]~ | 21 | 'fails' names the test 'meanOfOneValue' twice | name it once
        """)
    void aFaultOfTheTestsTheRulesTheLimitsOrTheWrongSolutionsIsNamed(
            String piece, String by, int line, String message, String next) {
        theOneFault(piece, by, line, message, next);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ~, returns: 3.0~    | ~~                  | 12 | the key 'returns' is missing                                   | what the reference returns
        ~call: "mean([1, 2, 6])", ~ | ~~          | 12 | the key 'call' is missing                                      | add 'call:
        mean([1, 2, 6])     | maen([1, 2, 6])     | 12 | 'call' is 'maen([1, 2, 6])': column 1: the contract has no method 'maen' | did you mean 'mean'?
        mean([1, 2, 6])     | ~mean([1], 2)~      | 12 | `double mean(double[] values)` takes 1 argument, but 2 are written | write 1
        mean([1, 2, 6])     | mean(1)             | 12 | column 6: the number '1' stands where `double[]` is expected   | write the elements as '[a, b]'
        mean([1, 2, 6])     | ~mean([1, true])~   | 12 | column 10: a truth value stands where `double` is expected     | a number such as 0.5
        mean([1, 2, 6])     | mean([1, 2, 6]      | 12 | column 15: ')' should stand here, not the end                  | ')' ends them
        mean([1, 2, 6])     | mean([1, 2, 6]) + 1 | 12 | column 17: it goes on with '+ 1'                               | remove what is too much
        returns: 3.0        | returns: much       | 12 | 'returns' is 'much': column 1: the name 'much' stands where `double` is expected | such as 0.5
        returns: 3.0        | returns: [3.0]      | 12 | a list '[...]' stands where `double` is expected               | such as 0.5
        returns: 3.0        | returns: null       | 12 | null stands where `double` is expected                         | never null
        returns: 3.0        | returns: {a: 1}     | 12 | is no value that an example can have                           | write a number
        returns: 3.0        | ~returns: 3.0, within: close~ | 12 | 'within' must be a number, but is 'close'            | such as 1e-6
        returns: 3.0        | ~returns: 3.0, within: 2~ | 12 | 'within' is '2', out of range                            | from 0 to 1
        returns: 3.0        | ~returns: 3.0, close: 1~ | 12 | unknown key 'close'                                       | the keys here are call, returns, within
        """)
    void aFaultOfAnExampleIsNamedWithItsColumn(String piece, String by, int line, String message, String next) {
        theOneFault(piece, by, line, message, next);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ~id: meanOfOneValue, ~ | ~~                | 9  | the key 'id' is missing                                        | name the test's method
        id: meanOfOneValue  | id: mean-of-one     | 9  | the test id 'mean-of-one' is no name of a Java method          | without '()'
        id: meanOfOneValue  | id: class           | 9  | the test id 'class' is no name of a Java method                | use the name of the test's method
        id: meanOfOneValue  | id: 7               | 9  | 'id' must be a text, but is '7'                                | double quotes
        id: meanOfThreeValues | id: meanOfOneValue | 10 | the test id 'meanOfOneValue' stands here again; the first is on line 9 | give each test its own
        ~- {id: meanOfOneValue, ~ | ~- [meanOfOneValue]⏎  - {~ | 9 | 'an entry of tests' must be a mapping, but is a list   | write 'key: value' lines
        ~- {id: no-streams, severity: warning}~ | - no-streams | 14 | 'an entry of rules' must be a mapping, but is 'no-streams' | 'key: value'
        divides-by-two:     | Divides_By_Two:     | 20 | the known-wrong solution 'Divides_By_Two' has no good name     | small letters
        tests:              | tests: []⏎old:      | 8  | 'tests' is empty                                               | add '- {id:
        tests:⏎             | plan:⏎              | 1  | the key 'tests' is missing                                     | the published plan
        """)
    void aFaultThatBringsOthersIsNamedAmongThem(String piece, String by, int line, String message, String next) {
        assertThat(faults(piece, by)).anySatisfy(fault -> {
            assertThat(fault.message()).contains(message);
            assertThat(fault.next()).contains(next);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void aPlanThatEarnsNothingIsRefused() {
        BankOnDisk.valid(root).replace(YAML, "points: 2", "points: 0");

        assertThat(faults("points: 1", "points: 0"))
                .extracting(Fault::text)
                .containsExactly(YAML + ":8: no test earns a point; give at least one test 'points: 1'");
    }

    private List<Fault> faults(String piece, String by) {
        return BankOnDisk.at(root)
                .replace(YAML, piece.replace('⏎', '\n'), by.replace('⏎', '\n'))
                .open()
                .check("mean");
    }

    private void theOneFault(String piece, String by, int line, String message, String next) {
        assertThat(faults(piece, by)).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(YAML);
            assertThat(fault.message()).contains(message);
            assertThat(fault.next()).contains(next);
            assertThat(fault.line()).isEqualTo(line);
        });
    }
}
