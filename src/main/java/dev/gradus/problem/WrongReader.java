package dev.gradus.problem;

import dev.gradus.problem.ProblemYaml.WrongEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the key {@code wrong} of problem.yaml: what each known-wrong solution fails, and what to say to its author. */
final class WrongReader {
    private WrongReader() {}

    /** Gives every entry whose key is a slug, in order; {@code planIds} may be empty if the plan itself is faulty. */
    static List<WrongEntry> read(YamlValue wrong, List<String> planIds) {
        List<WrongEntry> entries = new ArrayList<>();
        wrong.entries().forEach((slug, value) -> {
            if (!Slug.matches(slug)) {
                value.fault(
                        "the known-wrong solution " + Words.quoted(slug) + " has no good name", "use " + Slug.SHAPE);
                return;
            }
            YamlFields fields = value.fields("fails", "says");
            List<String> fails = fields.need("fails", "add 'fails: [...]' with the ids of the tests that it fails")
                    .map(list -> fails(list, planIds))
                    .orElse(List.of());
            String says = fields.need("says", "add 'says:', the sentence that helps who made this mistake")
                    .flatMap(Scalars::text)
                    .orElse("");
            entries.add(new WrongEntry(slug, value.line(), fails, says));
        });
        return entries;
    }

    private static List<String> fails(YamlValue list, List<String> planIds) {
        List<YamlValue> entries = list.list("an entry of fails");
        if (list.isList() && entries.isEmpty()) {
            list.fault(
                    "'fails' is empty: a wrong solution that fails nothing shows nothing",
                    "name the tests that it fails");
        }
        Set<String> named = new LinkedHashSet<>();
        for (YamlValue entry : entries) {
            Scalars.text(entry).ifPresent(id -> {
                if (!planIds.isEmpty() && !planIds.contains(id)) {
                    entry.fault(
                            "'fails' names the test " + Words.quoted(id) + ", which is not planned",
                            Words.didYouMean(id, planIds, "the plan has " + Words.listed(planIds)));
                } else if (!named.add(id)) {
                    entry.fault("'fails' names the test " + Words.quoted(id) + " twice", "name it once");
                }
            });
        }
        return planIds.stream().filter(named::contains).toList();
    }
}
