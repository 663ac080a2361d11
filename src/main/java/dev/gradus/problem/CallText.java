package dev.gradus.problem;

import java.util.List;

/**
 * A call as an example writes it, such as {@code kl_divergence([0.5, 0.5], [0.25, 0.75])}.
 *
 * @param method the name of a method of the contract
 * @param arguments as many as the method has parameters, each of a shape that fits its parameter's type
 */
public record CallText(String method, List<Literal> arguments) {
    public CallText {
        arguments = List.copyOf(arguments);
    }
}
