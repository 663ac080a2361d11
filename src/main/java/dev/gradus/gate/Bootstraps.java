package dev.gradus.gate;

import java.lang.invoke.LambdaMetafactory;
import java.util.Set;
import org.objectweb.asm.Handle;

/** The methods that javac lets the JVM call for lambdas, texts put together with + and records. No other may stand there. */
final class Bootstraps {
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final int FLAGS = 3;
    private static final Set<String> ALLOWED = Set.of(
            LAMBDAS + ".metafactory",
            LAMBDAS + ".altMetafactory",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/lang/invoke/StringConcatFactory.makeConcat",
            "java/lang/runtime/ObjectMethods.bootstrap");

    private Bootstraps() {}

    static boolean allows(Handle bootstrap, Object[] arguments) {
        boolean serializable = bootstrap.getName().equals("altMetafactory")
                && !(arguments.length > FLAGS
                        && arguments[FLAGS] instanceof Integer flags
                        && (flags & LambdaMetafactory.FLAG_SERIALIZABLE) == 0);
        return isOne(bootstrap.getOwner(), bootstrap.getName()) && !serializable;
    }

    static boolean isOne(String owner, String name) {
        return ALLOWED.contains(owner + "." + name);
    }

    /** Classes that stand in the constant pool for the sake of the bootstraps alone. */
    static boolean isPart(String className) {
        return ALLOWED.stream().anyMatch(one -> one.startsWith(className + "."))
                || className.equals("java/lang/invoke/MethodHandles$Lookup")
                || className.equals("java/lang/invoke/MethodHandles");
    }
}
