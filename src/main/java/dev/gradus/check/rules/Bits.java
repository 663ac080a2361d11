package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

/** What is made of the bits of numbers: {@code Double.longBitsToDouble(1L)} is tiny. */
final class Bits {
    // Beside a number's last bit it is as large as this: to add 1 to the bits is next to nothing, to add 1L << 52
    // doubles it.
    private static final double SIZE = 0x1p52;

    private Bits() {}

    /** What a static method of {@code Double} or {@code Float} gives, if it is one of these. */
    static Optional<Value> call(String name, List<Value> arguments, Node where) {
        if (arguments.size() != 1) {
            return Optional.empty();
        }
        Value argument = arguments.get(0);
        return switch (name) {
            case "longBitsToDouble" -> Optional.of(number(argument, bits -> Double.longBitsToDouble((long) bits)));
            case "intBitsToFloat" -> Optional.of(number(argument, bits -> Float.intBitsToFloat((int) bits)));
            case "doubleToLongBits", "doubleToRawLongBits" ->
                Optional.of(
                        argument.isConstant()
                                ? Arithmetic.whole(Arithmetic.apply(argument, Double::doubleToLongBits))
                                : Arithmetic.blend(List.of(argument))
                                        .withScale(Scale.of(SIZE, SIZE, new TreeSet<>(List.of(Place.of(where))))));
            default -> Optional.empty();
        };
    }

    private static Value number(Value bits, DoubleUnaryOperator meaning) {
        return bits.isConstant() ? Arithmetic.real(Arithmetic.apply(bits, meaning)) : Arithmetic.blend(List.of(bits));
    }
}
