package dev.gradus.worker;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** How many bytes objects of the learner's classes take. The fields that they inherit from the library are none of it. */
final class ObjectSizes {
    private static final ClassValue<Integer> BYTES = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            int bytes = 0;
            try {
                for (Class<?> each = type; isOfTheProgram(each); each = each.getSuperclass()) {
                    for (Field field : each.getDeclaredFields()) {
                        bytes += Modifier.isStatic(field.getModifiers()) ? 0 : width(field.getType());
                    }
                }
            } catch (LinkageError e) {
                // A field of a class that is not there: what the object is made with was charged for.
                return 0;
            }
            return bytes;
        }
    };

    private ObjectSizes() {}

    static boolean isOfTheProgram(Class<?> type) {
        return type.getClassLoader() != null && !type.isArray();
    }

    static int of(Class<?> type) {
        return BYTES.get(type);
    }

    private static int width(Class<?> type) {
        return type == long.class || type == double.class ? Long.BYTES : Integer.BYTES;
    }
}
