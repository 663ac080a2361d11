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
 * @param after what is charged for its result, which comes before the operands; of a constructor, that is what it made
 */
record Cost(List<Charge> before, Optional<Charge> after) {
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
        Charge {
            operands = List.copyOf(operands);
        }

        /** {@code (Ljava/lang/Object;I)V} */
        String descriptor() {
            return operands.stream()
                    .map(operand -> operand.isInt() ? "I" : "Ljava/lang/Object;")
                    .collect(Collectors.joining("", "(", ")V"));
        }

        /** The same after a call, when its result comes first. */
        String descriptorWithResult() {
            return "(Ljava/lang/Object;" + descriptor().substring(1);
        }

        boolean isEach() {
            return name.equals(EACH);
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

    /**
     * The part of it that is charged for a call with these types; nothing if that is none of it.
     *
     * @param result what the call gives; of a constructor, what it makes
     */
    Optional<Cost> of(Type[] parameters, boolean hasObject, Type result) {
        boolean isReference = result.getSort() == Type.OBJECT || result.getSort() == Type.ARRAY;
        Cost part = new Cost(
                before.stream()
                        .filter(charge -> charge.fits(parameters, hasObject))
                        .toList(),
                after.filter(charge -> isReference
                        && charge.fits(parameters, false)
                        && (!charge.isEach() || STREAMS.contains(result.getInternalName()))));
        return part.before().isEmpty() && part.after().isEmpty() ? Optional.empty() : Optional.of(part);
    }
}
