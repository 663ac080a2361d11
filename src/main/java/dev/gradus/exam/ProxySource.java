package dev.gradus.exam;

import dev.gradus.problem.Contract;
import dev.gradus.problem.SourceFile;
import dev.gradus.problem.ValueType;
import java.util.stream.Collectors;

/**
 * Writes the class that hidden tests call in place of the learner's: it has the contract's methods, and each hands its arguments to
 * whatever its static field holds. A field of the class, since the class is made anew for every run; a thread-local would lose the
 * subject when a test calls from a thread of its own.
 */
final class ProxySource {
    /** The field's name, of type {@code BiFunction<Integer, Object[], Object>}: number of the method, arguments, answer. */
    static final String SUBJECT_FIELD = "gradus_subject";

    private ProxySource() {}

    static SourceFile of(Contract contract) {
        StringBuilder text = new StringBuilder();
        contract.imports().forEach(line -> text.append(line).append('\n'));
        text.append("public class ").append(contract.className()).append(" {\n");
        text.append("    public static java.util.function.BiFunction<Integer, Object[], Object> ")
                .append(SUBJECT_FIELD)
                .append(";\n\n    private ")
                .append(contract.className())
                .append("() {}\n");
        for (int i = 0; i < contract.methods().size(); i++) {
            appendMethod(text, contract, i);
        }
        text.append("}\n");
        String name = contract.className() + ".java";
        return new SourceFile(name, name, text.toString());
    }

    private static void appendMethod(StringBuilder text, Contract contract, int number) {
        Contract.Method method = contract.methods().get(number);
        String names =
                method.parameters().stream().map(Contract.Parameter::name).collect(Collectors.joining(", "));
        String call =
                contract.className() + "." + SUBJECT_FIELD + ".apply(" + number + ", new Object[] {" + names + "})";
        text.append("\n    @SuppressWarnings(\"unchecked\")\n    public static ")
                .append(method.declaration())
                .append(" {\n        ");
        if (method.returns() instanceof ValueType.Nothing) {
            text.append(call);
        } else {
            text.append("return (")
                    .append(method.returns().source())
                    .append(") ")
                    .append(call);
        }
        text.append(";\n    }\n");
    }
}
