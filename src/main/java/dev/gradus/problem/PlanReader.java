package dev.gradus.problem;

import dev.gradus.problem.ProblemYaml.PlanEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Reads the published plan: the key {@code tests} of problem.yaml. */
final class PlanReader {
    private static final long MOST_POINTS = 1_000_000;

    private final List<PlanEntry> plan = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> titles = new HashMap<>();

    private PlanReader() {}

    /** Gives every entry that has an id, in order. */
    static List<PlanEntry> read(YamlValue tests) {
        PlanReader reader = new PlanReader();
        List<YamlValue> entries = tests.list("an entry of tests");
        entries.forEach(reader::add);
        if (tests.isList() && entries.isEmpty()) {
            tests.fault(
                    "'tests' is empty: with no test nothing can be passed", "add '- {id: ..., title: ..., points: 1}'");
        }
        reader.checkSum(tests, entries.size());
        return reader.plan;
    }

    private void add(YamlValue entry) {
        YamlFields fields = entry.fields("id", "title", "points", "reveal");
        Optional<String> id = fields.need("id", "name the test's method: 'id: isZeroForEqualInputs'")
                .flatMap(Scalars::text)
                .filter(text -> isMethodName(fields.get("id").get(), text))
                .filter(text -> isNew(fields.get("id").get(), text, ids));
        Optional<String> title = fields.need("title", "add 'title:', the line that learners read")
                .flatMap(Scalars::singleLine)
                .filter(text -> isNew(fields.get("title").get(), text, titles));
        Optional<Long> points =
                fields.need("points", "add 'points: 1'").flatMap(value -> Scalars.whole(value, 0, MOST_POINTS));
        Reveal reveal = fields.read("reveal", value -> Scalars.oneOf(value, Reveal.values()), Reveal.FULL);
        if (id.isPresent()) {
            boolean whole = title.isPresent() && points.isPresent();
            plan.add(new PlanEntry(
                    id.get(),
                    fields.get("id").get().line(),
                    whole
                            ? Optional.of(new PlannedTest(
                                    id.get(), title.get(), points.get().intValue(), reveal))
                            : Optional.empty()));
        }
    }

    private static boolean isMethodName(YamlValue value, String text) {
        boolean name = SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text, SourceVersion.RELEASE_17);
        if (!name) {
            value.fault(
                    "the test id " + Words.quoted(text) + " is no name of a Java method",
                    "use the name of the test's method, without '()'");
        }
        return name;
    }

    private static boolean isNew(YamlValue value, String text, Map<String, Integer> seen) {
        Integer first = seen.putIfAbsent(text, value.line());
        if (first != null) {
            value.fault(
                    "the test " + value.name() + " " + Words.quoted(text) + " stands here again; the first is on line "
                            + first,
                    "give each test its own");
        }
        return first == null;
    }

    private void checkSum(YamlValue tests, int entries) {
        boolean allRead = entries > 0
                && plan.size() == entries
                && plan.stream().allMatch(entry -> entry.test().isPresent());
        if (allRead && plan.stream().allMatch(entry -> entry.test().get().points() == 0)) {
            tests.fault("no test earns a point", "give at least one test 'points: 1'");
        }
    }
}
