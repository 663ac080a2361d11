package dev.gradus.problem;

import java.util.List;
import java.util.Optional;

/**
 * One problem of the bank, read whole and found valid.
 *
 * @param id the name of its folder, such as {@code kl-divergence}
 * @param listing what lists say of it
 * @param contract what a submission must have
 * @param tests the published plan, in order, at least one
 * @param examples what the statement shows
 * @param rules the static rules that it switches on
 * @param allow classes and members of the JDK that a submission may use here, beyond the usual: {@code java.util.Scanner},
 *     {@code java.lang.String#intern}
 * @param limits what a submission may use
 * @param hints from a nudge to nearly all, in the order of giving
 * @param wrong its known-wrong solutions
 * @param equivalent the mutants of the reference that no test can tell from it
 * @param statement Markdown with {@code $maths$}
 * @param template the starting point for a learner
 * @param reference the reference solution
 * @param testSources the hidden tests
 * @param provided classes that a learner may use
 * @param fingerprints how each known-wrong solution fails, as {@code wrong/fingerprints.json}; absent if there is no such file
 * @param digest {@code sha256:...} over everything that can change a verdict
 */
public record Problem(
        String id,
        Listing listing,
        Contract contract,
        List<PlannedTest> tests,
        List<Example> examples,
        List<RuleSetting> rules,
        List<String> allow,
        Limits limits,
        List<String> hints,
        List<KnownWrong> wrong,
        List<EquivalentMutant> equivalent,
        String statement,
        SourceFile template,
        SourceFile reference,
        List<SourceFile> testSources,
        List<SourceFile> provided,
        Optional<SourceFile> fingerprints,
        String digest) {
    public Problem {
        tests = List.copyOf(tests);
        examples = List.copyOf(examples);
        rules = List.copyOf(rules);
        allow = List.copyOf(allow);
        hints = List.copyOf(hints);
        wrong = List.copyOf(wrong);
        equivalent = List.copyOf(equivalent);
        testSources = List.copyOf(testSources);
        provided = List.copyOf(provided);
    }

    /** What a learner reads. */
    public String title() {
        return listing.title();
    }

    /**
     * The same problem with other hidden tests in the place of its own.
     *
     * @param otherDigest names these tests: what was compiled for one digest is used again
     */
    public Problem withTests(List<PlannedTest> plan, List<SourceFile> sources, String otherDigest) {
        return with(plan, sources, limits, otherDigest);
    }

    /** The same problem with other limits; they are no part of the compiled tests. */
    public Problem withLimits(Limits others) {
        return with(tests, testSources, others, digest);
    }

    private Problem with(List<PlannedTest> plan, List<SourceFile> sources, Limits others, String otherDigest) {
        return new Problem(
                id,
                listing,
                contract,
                plan,
                examples,
                rules,
                allow,
                others,
                hints,
                wrong,
                equivalent,
                statement,
                template,
                reference,
                sources,
                provided,
                fingerprints,
                otherDigest);
    }
}
