package dev.gradus.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.GregorMutater;
import org.pitest.mutationtest.engine.gregor.config.Mutator;

/** Makes the mutants of compiled classes, in memory. The one place that knows PIT, whose classes are no public API. */
final class Mutants {
    private static final List<String> OPERATORS =
            List.of("STRONGER", "INLINE_CONSTS", "EXPERIMENTAL_ARGUMENT_PROPAGATION", "EXPERIMENTAL_BIG_DECIMAL");

    /** The first that matches says it. */
    private static final List<Wording> WORDS = List.of(
            new Wording("changed conditional boundary", "moves the boundary (< to <=, > to >=, or back)"),
            new Wording(
                    "removed conditional - replaced (?:equality|comparison) check with (true|false)",
                    "takes the condition for $1"),
            new Wording("replaced (?:.+ )?return(?: value)? with (.+) for \\S+", "returns $1"),
            new Wording("replaced call to \\S+::(\\S+) with argument", "takes the argument of $1 for its answer"),
            new Wording("Replaced (.+) with (.+)", "puts $2 in the place of $1"),
            new Wording("Changed increment from (\\S+) to (\\S+)", "steps by $2 in the place of $1"),
            new Wording("Substituted (\\S+) with (\\S+)", "writes $2 in the place of $1"),
            new Wording("removed negation", "leaves the minus sign out"),
            new Wording("removed call to \\S+::(\\S+)", "leaves out the call of $1"));

    private static final Pattern RETURN = Pattern.compile("\\breturn ([^;]+);\\s*}?$");
    private static final Pattern ZERO = Pattern.compile("0(?:\\.0)?[dfLl]?");

    private record Wording(Pattern pit, String ours) {
        Wording(String pit, String ours) {
            this(Pattern.compile(pit), ours);
        }
    }

    private Mutants() {}

    /**
     * Every mutant, by line; those of one line in the order in which they are made.
     *
     * @param classes to mutate, by binary name
     * @param others that these know
     * @param source the source of the classes
     */
    static List<Mutant> of(Map<String, byte[]> classes, Map<String, byte[]> others, String source) {
        List<String> lines = source.lines().toList();
        ClassByteArraySource bytes = name -> {
            String binary = name.replace('/', '.');
            byte[] found = classes.containsKey(binary) ? classes.get(binary) : others.get(binary);
            return Optional.ofNullable(found).or(() -> ofTheJdk(name.replace('.', '/')));
        };
        GregorMutater mutater =
                new GregorMutater(bytes, method -> !isOfAnEnum(method.getName()), Mutator.fromStrings(OPERATORS));
        List<Mutant> mutants = new ArrayList<>();
        for (String name : classes.keySet()) {
            for (MutationDetails each : mutater.findMutations(ClassName.fromString(name))) {
                int line = each.getLineNumber();
                boolean known = line >= 1 && line <= lines.size();
                byte[] mutated = mutater.getMutation(each.getId()).getBytes();
                mutants.add(new Mutant(
                        line,
                        known ? lines.get(line - 1).strip() : "",
                        inWords(each.getDescription()),
                        Map.of(name, mutated)));
            }
            mutants.addAll(NearZero.of(name, classes.get(name), lines));
        }
        mutants.removeIf(Mutants::changesNothing);
        mutants.sort(Comparator.comparingInt(Mutant::line));
        return mutants;
    }

    /** It returns what the line returns by itself. */
    private static boolean changesNothing(Mutant mutant) {
        if (!mutant.what().startsWith("returns ")) {
            return false;
        }
        String value = mutant.what().substring("returns ".length());
        Matcher returned = RETURN.matcher(mutant.source());
        if (!returned.find()) {
            return false;
        }
        String own = returned.group(1).replace("()", "");
        boolean bothZero = ZERO.matcher(value).matches() && ZERO.matcher(own).matches();
        return own.equals(value) || bothZero || (own.equals("List.of") && value.equals("Collections.emptyList"));
    }

    /** Written by the compiler; no author could do anything about it. */
    private static boolean isOfAnEnum(String method) {
        return method.equals("values") || method.equals("valueOf") || method.startsWith("$");
    }

    private static Optional<byte[]> ofTheJdk(String internalName) {
        try (var in = ClassLoader.getSystemResourceAsStream(internalName + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (java.io.IOException e) {
            return Optional.empty();
        }
    }

    /** What a change does, in the words of a person; those of PIT where we have none. */
    static String inWords(String description) {
        for (Wording wording : WORDS) {
            Matcher matcher = wording.pit().matcher(description);
            if (matcher.matches()) {
                return matcher.replaceAll(wording.ours());
            }
        }
        return description;
    }
}
