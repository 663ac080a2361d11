package dev.gradus.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the key {@code equivalent} of problem.yaml: the mutants of the reference that its author has argued away. */
final class EquivalentReader {
    private EquivalentReader() {}

    /** Gives every entry that is whole, in order. */
    static List<EquivalentMutant> read(YamlValue equivalent) {
        List<EquivalentMutant> read = new ArrayList<>();
        for (YamlValue entry : equivalent.list("an entry of equivalent")) {
            YamlFields fields = entry.fields("line", "mutant", "because");
            Optional<String> line = fields.need("line", "add 'line:' with the text of the reference's line")
                    .flatMap(Scalars::singleLine);
            Optional<String> mutant = fields.need(
                            "mutant", "add 'mutant:' with what `gradus bank check --mutants` says of it")
                    .flatMap(Scalars::singleLine);
            Optional<String> because = fields.need(
                            "because", "add 'because:', why no right answer can tell the two apart")
                    .flatMap(Scalars::text);
            if (line.isPresent() && mutant.isPresent() && because.isPresent()) {
                read.add(new EquivalentMutant(line.get().strip(), mutant.get().strip(), because.get()));
            }
        }
        return read;
    }
}
