package dev.gradus.problem;

import java.util.List;
import java.util.Optional;

/**
 * What problem.yaml says, as far as it could be read: where a value was faulty, a stand-in is here and the fault is noted.
 *
 * @param plan every entry that has an id, in order
 * @param examples not yet parsed: that needs the contract
 * @param hints in the order of giving
 * @param hintsNode where the hints stand, for the digest
 */
record ProblemYaml(
        Listing listing,
        List<PlanEntry> plan,
        List<ExampleEntry> examples,
        List<RuleSetting> rules,
        List<String> allow,
        Limits limits,
        List<String> hints,
        Optional<YamlValue> hintsNode,
        List<WrongEntry> wrong,
        List<EquivalentMutant> equivalent) {

    /** One planned test; {@code test} is absent if the entry is faulty beside its id. */
    record PlanEntry(String id, int line, Optional<PlannedTest> test) {}

    /** One example as it is written. */
    record ExampleEntry(YamlValue call, YamlValue returns, double within) {}

    /** One known-wrong solution, without its source. */
    record WrongEntry(String slug, int line, List<String> fails, String says) {}

    List<String> planIds() {
        return plan.stream().map(PlanEntry::id).toList();
    }
}
