package dev.gradus.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * What one kind of call costs, as {@code costs.txt} says it.
 *
 * @param before what is charged before the call
 * @param after what is charged for its result; empty for nothing
 */
record Cost(List<Charge> before, String after) {
    /** Of a stream: not a charge, but a stream in its place. */
    static final String EACH = "each";

    private static final Set<String> STREAMS = Set.of(
            "java/util/stream/Stream",
            "java/util/stream/IntStream",
            "java/util/stream/LongStream",
            "java/util/stream/DoubleStream");

    /**
     * One charge.
     *
     * @param name of a method of the worker's
     * @param operands what that method is given
     */
    record Charge(String name, List<Operand> operands) {
        /** {@code (Ljava/lang/Object;I)V} */
        String descriptor() {
            return operands.stream()
                    .map(operand -> operand.isInt() ? "I" : "Ljava/lang/Object;")
                    .collect(Collectors.joining("", "(", ")V"));
        }

        boolean fits(Type[] parameters, boolean hasObject) {
            return operands.stream().allMatch(operand -> operand.fits(parameters, hasObject));
        }
    }

    /**
     * The object or a parameter of a call.
     *
     * @param number 0 for the object, 1 for the first parameter
     * @param isInt whether it is a whole number, and not a reference
     */
    record Operand(int number, boolean isInt) {
        boolean fits(Type[] parameters, boolean hasObject) {
            if (number == 0) {
                return hasObject;
            }
            int sort = number <= parameters.length ? parameters[number - 1].getSort() : Type.VOID;
            return isInt ? sort == Type.INT : sort == Type.OBJECT || sort == Type.ARRAY;
        }
    }

    Cost {
        before = List.copyOf(before);
    }

    /** The part of it that is charged for a call with these types; nothing if that is none of it. */
    Optional<Cost> of(Type[] parameters, boolean hasObject, Type result) {
        boolean isReference = result.getSort() == Type.OBJECT || result.getSort() == Type.ARRAY;
        boolean hasResult =
                after.equals(EACH) ? isReference && STREAMS.contains(result.getInternalName()) : isReference;
        Cost part = new Cost(
                before.stream()
                        .filter(charge -> charge.fits(parameters, hasObject))
                        .toList(),
                hasResult ? after : "");
        return part.before().isEmpty() && part.after().isEmpty() ? Optional.empty() : Optional.of(part);
    }
}
