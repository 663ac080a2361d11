package dev.gradus.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples are the specification: a finding on every marked line, and on no other. */
class RuleSamplesTest {
    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyMarkedLineIsFoundAndNoOther(Rule rule) {
        SoftAssertions all = new SoftAssertions();
        for (Path sample : Samples.of(rule.id())) {
            String text = Samples.text(sample);
            all.assertThat(Samples.found(rule, text)).as(sample.toString()).isEqualTo(Samples.marked(rule, text));
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRightSolutionHasAFinding(Rule rule) {
        for (String folder : List.of("right", "unseen/right")) {
            for (Path right : Samples.below(Path.of("src/test/resources/kl-divergence", folder))) {
                assertThat(Samples.matches(rule, Samples.text(right)))
                        .as(right.toString())
                        .isEmpty();
            }
        }
    }
}
