package dev.gradus.gate;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Names as the class files have them, and as a learner writes them. */
final class Names {
    private Names() {}

    /** {@code java/util/Map$Entry} is {@code Map.Entry}. */
    static String simple(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1).replace('$', '.');
    }

    /** {@code Map.Entry} is {@code Entry}. */
    static String last(String simpleName) {
        return simpleName.substring(simpleName.lastIndexOf('.') + 1);
    }

    /** The class at the bottom of an array type, the class itself, or empty for a primitive type. */
    static String element(Type type) {
        Type bottom = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return bottom.getSort() == Type.OBJECT ? bottom.getInternalName() : "";
    }

    /** {@code (Ljava/util/List;I)V} is {@code (List,int)}; empty for a field. */
    static String parameters(String descriptor) {
        if (!descriptor.startsWith("(")) {
            return "";
        }
        return Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(type -> last(type.getClassName()))
                .collect(Collectors.joining(",", "(", ")"));
    }
}
