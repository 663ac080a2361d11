package dev.gradus.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.KnownWrong;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which known-wrong solution of the first problem a rule has something to say about. */
class KnownWrongFindingsTest {
    private static final Map<String, List<String>> EXPECTED = Map.ofEntries(
            found("always-1", "ignores-a-parameter"),
            found("always-zero", "prints-instead-of-returning"),
            found("cast-to-another-class", "ignores-a-parameter"),
            found("cross-entropy-in-bits", "log-base"),
            found("divided-by-log-10-twice", "log-base"),
            found("entropy-of-p", "ignores-a-parameter"),
            found("epsilon-added-everywhere", "no-epsilon-in-log"),
            found("epsilon-in-both", "no-epsilon-in-log"),
            found("epsilon-in-p", "no-epsilon-in-log"),
            found("epsilon-in-q", "no-epsilon-in-log"),
            found("epsilon-in-ratio", "no-epsilon-in-log"),
            found("epsilon-of-1e-10-in-q", "no-epsilon-in-log"),
            found("epsilon-of-1e-12-in-both", "no-epsilon-in-log"),
            found("epsilon-of-1e-15-in-p", "no-epsilon-in-log"),
            found("epsilon-of-1e-300", "no-epsilon-in-log"),
            found("epsilon-of-1e-9-in-both", "no-epsilon-in-log"),
            found("epsilon-of-1e-9-in-q", "no-epsilon-in-log"),
            found("float-arithmetic", "float-arithmetic"),
            found("float-total", "float-arithmetic"),
            found("floor-of-1e-10-under-q", "no-epsilon-in-log"),
            found("floor-of-1e-12-under-both", "no-epsilon-in-log"),
            found("floor-of-1e-15-under-q", "no-epsilon-in-log"),
            found("floor-under-both", "no-epsilon-in-log"),
            found("floor-under-q", "no-epsilon-in-log"),
            found("floor-under-ratio", "no-epsilon-in-log"),
            found("int-arithmetic", "int-arithmetic"),
            found("jensen-shannon-in-bits", "log-base"),
            found("keeps-last-term", "overwrites-the-total"),
            found("learned-by-heart", "hard-coded-answers"),
            found("log-base-10", "log-base"),
            found("log-base-2", "log-base"),
            found("negative-entropy", "ignores-a-parameter"),
            found("normalises-in-place", "changes-input-array"),
            found("normalises-p-in-place", "changes-input-array"),
            found("ones-for-zeros", "changes-input-array"),
            found("overwrites-p", "changes-input-array"),
            found("overwrites-q", "changes-input-array"),
            found("p-sum-compared-exactly", "compares-doubles-with-=="),
            found("returns-in-the-loop", "returns-in-the-loop"),
            found("rounded-to-10-digits", "rounds-the-answer"),
            found("rounded-to-12-digits", "rounds-the-answer"),
            found("rounded-to-2-digits", "rounds-the-answer"),
            found("rounded-to-3-digits", "rounds-the-answer"),
            found("rounded-to-4-digits", "rounds-the-answer"),
            found("rounded-to-5-digits", "rounds-the-answer"),
            found("rounded-to-6-digits", "rounds-the-answer"),
            found("rounded-to-8-digits", "rounds-the-answer"),
            found("rounded-to-float", "float-arithmetic"),
            found("runs-past-the-end", "runs-past-the-end"),
            found("sum-compared-exactly", "compares-doubles-with-=="),
            found("swapped-in-bits", "log-base"));

    private static Map.Entry<String, List<String>> found(String wrong, String... rules) {
        return Map.entry(wrong, List.of(rules));
    }

    @Test
    void everyKnownWrongSolutionHasTheseFindingsAndNoOthers() {
        Map<String, List<String>> found = new TreeMap<>();
        for (KnownWrong wrong : Samples.KL_DIVERGENCE.wrong()) {
            List<String> rules = Rules.all().stream()
                    .filter(rule ->
                            !Samples.matches(rule, wrong.source().text()).isEmpty())
                    .map(Rule::id)
                    .toList();
            if (!rules.isEmpty()) {
                found.put(wrong.id(), rules);
            }
        }

        assertThat(found).isEqualTo(new TreeMap<>(EXPECTED));
    }
}
