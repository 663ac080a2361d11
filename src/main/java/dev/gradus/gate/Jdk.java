package dev.gradus.gate;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/** The classes of the JDK, looked at without initialising them. */
final class Jdk {
    private Jdk() {}

    /** Gives every class that declares the member, from {@code className} upwards; empty if there is none, or no such class. */
    static List<String> declarers(String className, String member, String descriptor) {
        List<String> declarers = new ArrayList<>();
        for (Class<?> type : upwards(className)) {
            if (declares(type, member, descriptor)) {
                declarers.add(Type.getInternalName(type));
            }
        }
        // A constructor is never inherited.
        return member.equals("<init>")
                ? declarers.stream().filter(className::equals).toList()
                : declarers;
    }

    /** Gives the class and all that it extends and implements; empty if there is no such class. */
    static List<String> supers(String className) {
        return upwards(className).stream().map(Type::getInternalName).toList();
    }

    private static Set<Class<?>> upwards(String className) {
        Set<Class<?>> found = new LinkedHashSet<>();
        try {
            collect(Class.forName(className.replace('/', '.'), false, ClassLoader.getPlatformClassLoader()), found);
            found.add(Object.class);
        } catch (ClassNotFoundException | LinkageError e) {
            found.clear();
        }
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (type != null && found.add(type)) {
            collect(type.getSuperclass(), found);
            Arrays.stream(type.getInterfaces()).forEach(each -> collect(each, found));
        }
    }

    private static boolean declares(Class<?> type, String member, String descriptor) {
        if (!descriptor.startsWith("(")) {
            return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> is(field, member, descriptor));
        }
        return member.equals("<init>")
                ? Arrays.stream(type.getDeclaredConstructors()).anyMatch(one -> is(one, descriptor))
                : Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals(member) && is(method, descriptor));
    }

    private static boolean is(Field field, String name, String descriptor) {
        return field.getName().equals(name)
                && isOpen(field.getModifiers())
                && Type.getDescriptor(field.getType()).equals(descriptor);
    }

    private static boolean is(Executable executable, String descriptor) {
        String found = executable instanceof Method method
                ? Type.getMethodDescriptor(method)
                : Type.getConstructorDescriptor((Constructor<?>) executable);
        return isOpen(executable.getModifiers()) && found.equals(descriptor);
    }

    /** Protected too: an own list may count its changes in {@code modCount}. */
    private static boolean isOpen(int modifiers) {
        return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }
}
