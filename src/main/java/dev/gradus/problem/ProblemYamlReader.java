package dev.gradus.problem;

import dev.gradus.problem.ProblemYaml.ExampleEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads problem.yaml, key by key. */
final class ProblemYamlReader {
    private static final String[] KEYS =
            Listing.keysAnd("tests", "examples", "rules", "allow", "limits", "hints", "wrong", "equivalent");
    private static final long FORMAT = 1;
    private static final Pattern LIBRARY_NAME = Pattern.compile("(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:\\$\\w+)*(?:#\\w+)?");

    private ProblemYamlReader() {}

    /** Gives what could be read, its faults noted; empty if nothing else of the package can be judged by it. */
    static Optional<ProblemYaml> read(YamlValue root) {
        if (!root.isMapping()) {
            root.fault("is not a mapping", "begin with 'format: " + FORMAT + "', one 'key: value' a line");
            return Optional.empty();
        }
        // A later format or another kind has keys of its own: faults beyond this one would mislead.
        if (!isOurs(root.peek("format", "kind"))) {
            return Optional.empty();
        }
        YamlFields fields = root.fields(KEYS);
        fields.need("format", "begin the file with 'format: " + FORMAT + "'");
        fields.need("kind", "add 'kind: code'");
        Listing listing = Listing.read(fields, "problem");
        var plan = fields.need("tests", "add 'tests:' with the published plan")
                .map(PlanReader::read)
                .orElse(List.of());
        List<String> planIds = plan.stream().map(ProblemYaml.PlanEntry::id).toList();
        return Optional.of(new ProblemYaml(
                listing,
                plan,
                fields.get("examples").map(ProblemYamlReader::examples).orElse(List.of()),
                fields.get("rules").map(ProblemYamlReader::rules).orElse(List.of()),
                fields.get("allow").map(ProblemYamlReader::allow).orElse(List.of()),
                fields.get("limits").map(LimitsReader::read).orElse(Limits.DEFAULT),
                fields.get("hints").map(value -> Scalars.texts(value, "hints")).orElse(List.of()),
                fields.get("hints"),
                fields.get("wrong")
                        .map(value -> WrongReader.read(value, planIds))
                        .orElse(List.of()),
                fields.get("equivalent").map(EquivalentReader::read).orElse(List.of())));
    }

    private static boolean isOurs(YamlFields fields) {
        Optional<YamlValue> format = fields.get("format");
        if (format.isPresent()) {
            Optional<String> written = format.get().written();
            if (!written.equals(Optional.of(Long.toString(FORMAT)))) {
                format.get()
                        .fault(
                                "'format' is " + Words.quoted(written.orElse(""))
                                        + ", but this version of Gradus reads format " + FORMAT,
                                "write 'format: " + FORMAT
                                        + "', or use the version of Gradus that the problem was made for");
                return false;
            }
        }
        Optional<String> kind = fields.get("kind").flatMap(YamlValue::written);
        if (kind.equals(Optional.of("quiz"))) {
            fields.get("kind")
                    .get()
                    .fault(
                            "'kind' is 'quiz', written where it is not looked for",
                            "write 'kind: quiz' on a line of its own");
            return false;
        }
        if (fields.get("kind").isPresent() && !kind.equals(Optional.of("code"))) {
            fields.get("kind")
                    .get()
                    .fault(
                            "'kind' is " + Words.quoted(kind.orElse("")) + ", which is no kind",
                            "use 'kind: code' or 'kind: quiz'");
        }
        return true;
    }

    private static List<String> allow(YamlValue value) {
        List<String> names = new ArrayList<>();
        for (YamlValue entry : value.list("an entry of allow")) {
            Optional<String> name = Scalars.text(entry);
            if (name.isPresent() && !LIBRARY_NAME.matcher(name.get()).matches()) {
                entry.fault(
                        "'allow' names " + Words.quoted(name.get()) + ", which is no class of the Java library",
                        "write it with its package, such as java.util.concurrent.locks.ReentrantLock, or java.lang.String#intern for one member");
            }
            name.ifPresent(names::add);
        }
        return names;
    }

    private static List<RuleSetting> rules(YamlValue value) {
        List<RuleSetting> rules = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlValue entry : value.list("an entry of rules")) {
            YamlFields fields = entry.fields("id", "severity");
            Optional<String> id = fields.need("id", "name the rule: '{id: ..., severity: error}'")
                    .flatMap(Scalars::ruleId);
            Optional<Severity> severity = fields.need("severity", "add 'severity: error', 'warning' or 'hint'")
                    .flatMap(word -> Scalars.oneOf(word, Severity.values()));
            if (id.isPresent() && !seen.add(id.get())) {
                entry.fault("the rule " + Words.quoted(id.get()) + " stands here again", "keep one of the two");
            }
            if (id.isPresent() && severity.isPresent()) {
                rules.add(new RuleSetting(id.get(), severity.get()));
            }
        }
        return rules;
    }

    private static List<ExampleEntry> examples(YamlValue value) {
        List<ExampleEntry> examples = new ArrayList<>();
        for (YamlValue entry : value.list("an entry of examples")) {
            YamlFields fields = entry.fields("call", "returns", "within");
            Optional<YamlValue> call = fields.need("call", "add 'call: \"method(...)\"'");
            Optional<YamlValue> returns = fields.need("returns", "add 'returns:' with what the reference returns");
            double within = fields.read("within", Scalars::closeness, Example.DEFAULT_WITHIN);
            if (call.isPresent() && returns.isPresent()) {
                examples.add(new ExampleEntry(call.get(), returns.get(), within));
            }
        }
        return examples;
    }
}
