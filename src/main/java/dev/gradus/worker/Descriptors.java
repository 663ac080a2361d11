package dev.gradus.worker;

import java.lang.reflect.Method;

/** Spells a method's types as its class file does. */
final class Descriptors {
    private Descriptors() {}

    static String of(Method method) {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> parameter : method.getParameterTypes()) {
            text.append(parameter.descriptorString());
        }
        return text.append(')')
                .append(method.getReturnType().descriptorString())
                .toString();
    }
}
