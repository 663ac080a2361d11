package dev.gradus.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The public static methods that a submission must have, taken from the template.
 *
 * @param className the class that has them; always in the unnamed package
 * @param imports what the signatures need, as import lines of the template: {@code import java.util.List;}
 * @param methods at least one, in the template's order, no two with the same name
 */
public record Contract(String className, List<String> imports, List<Method> methods) {
    public Contract {
        imports = List.copyOf(imports);
        methods = List.copyOf(methods);
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("a contract needs at least one public static method");
        }
    }

    /**
     * One method of a contract.
     *
     * @param name its name
     * @param returns what it gives back
     * @param parameters in order
     */
    public record Method(String name, ValueType returns, List<Parameter> parameters) {
        public Method {
            parameters = List.copyOf(parameters);
        }

        /** The method as a learner reads it: {@code double kl_divergence(double[] p, double[] q)}. */
        public String declaration() {
            return returns.source() + " " + name + "("
                    + parameters.stream()
                            .map(parameter -> parameter.type().source() + " " + parameter.name())
                            .collect(Collectors.joining(", "))
                    + ")";
        }

        /** The erased parameters as a class file has them: {@code ([D[D)}. */
        public String parameterDescriptor() {
            return parameters.stream()
                    .map(parameter -> parameter.type().descriptor())
                    .collect(Collectors.joining("", "(", ")"));
        }
    }

    /**
     * One parameter.
     *
     * @param type what it takes
     * @param name as the template calls it
     */
    public record Parameter(ValueType type, String name) {}
}
