package dev.gradus.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Which calls of the Java library cost more than a step: {@code costs.txt}, which explains its own form in its first lines. */
final class Costs {
    private static final String FILE = "costs.txt";
    private static final Pattern LINE =
            Pattern.compile("(\\S+)#(\\w+/\\d): *((?:\\w+\\([#\\d, ]+\\) *)*)(?:-> (\\w+)(?:\\(([\\d, ]+)\\))?)?");
    private static final Pattern CHARGE = Pattern.compile("(\\w+)\\(([^)]*)\\)");

    /** By {@code member/count}, then by class. */
    private final Map<String, Map<String, Cost>> costs;

    private Costs(Map<String, Map<String, Cost>> costs) {
        this.costs = costs;
    }

    /** The list that comes with Gradus. */
    static Costs standard() {
        try (InputStream in = Costs.class.getResourceAsStream(FILE)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if a line cannot be read, or says again what another one says */
    static Costs read(List<String> lines) {
        Map<String, Map<String, Cost>> costs = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher matcher = LINE.matcher(line);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!matcher.matches()
                    || costs.computeIfAbsent(matcher.group(2), key -> new HashMap<>())
                                    .putIfAbsent(matcher.group(1).replace('.', '/'), cost(matcher))
                            != null) {
                throw new IllegalArgumentException(FILE + ":" + (i + 1) + ": " + line
                        + ": write 'CLASS#MEMBER/COUNT: COST(WHAT, ...) -> COST', each member once");
            }
        }
        return new Costs(costs);
    }

    private static Cost cost(Matcher line) {
        List<Cost.Charge> before = CHARGE.matcher(line.group(3))
                .results()
                .map(charge -> new Cost.Charge(charge.group(1), operands(charge.group(2))))
                .toList();
        String operands = line.group(5);
        return new Cost(
                before,
                Optional.ofNullable(line.group(4))
                        .map(name -> new Cost.Charge(name, operands == null ? List.of() : operands(operands))));
    }

    private static List<Cost.Operand> operands(String text) {
        return Arrays.stream(text.split(" *, *"))
                .map(each -> new Cost.Operand(Integer.parseInt(each.replace("#", "")), each.startsWith("#")))
                .toList();
    }

    /** All of them. */
    List<Cost> all() {
        return costs.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    /** All classes and members of the list, as {@code java/lang/String#repeat/1}. */
    List<String> names() {
        return costs.entrySet().stream()
                .flatMap(entry -> entry.getValue().keySet().stream().map(owner -> owner + "#" + entry.getKey()))
                .sorted()
                .toList();
    }

    /**
     * What a call costs.
     *
     * @param isStatic whether it has no object that could be charged for, as a constructor's is not made yet
     * @param program whose own methods cost what they do
     */
    Optional<Cost> of(String owner, String name, String descriptor, boolean isStatic, Program program) {
        Type[] parameters = Type.getArgumentTypes(descriptor);
        Type result = name.equals("<init>") ? Type.getObjectType(owner) : Type.getReturnType(descriptor);
        String member = (name.equals("<init>") ? "new" : name) + "/" + parameters.length;
        Map<String, Cost> byClass = costs.get(member);
        if (byClass == null || program.declares(owner, name, descriptor)) {
            return Optional.empty();
        }
        // An array has the methods of an object.
        String type = owner.startsWith("[") ? "java/lang/Object" : owner;
        Collection<String> above = program.has(type) ? program.jdkSupers(type) : List.of(type);
        return above.stream()
                .flatMap(each -> name.equals("<init>") ? Stream.of(each) : Jdk.supers(each).stream())
                .filter(byClass::containsKey)
                .findFirst()
                .flatMap(each -> byClass.get(each).of(parameters, !isStatic, result));
    }
}
