package dev.gradus.exam;

import dev.gradus.problem.PlannedTest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds the method that a planned test names. */
final class TestMethods {
    private final List<Class<?>> testClasses = new ArrayList<>();

    /** @param names of all classes of the exam; nested ones are not looked into */
    TestMethods(ClassLoader loader, Set<String> names) throws ClassNotFoundException {
        for (String name : names.stream().sorted().toList()) {
            if (name.indexOf('$') < 0) {
                testClasses.add(Class.forName(name, false, loader));
            }
        }
    }

    /**
     * Finds it.
     *
     * @throws ExamFaultException if there is none, or more than one
     */
    Method find(PlannedTest test) throws ExamFaultException {
        List<Method> found = testClasses.stream()
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(test.id()) && !method.isSynthetic())
                .toList();
        if (found.size() != 1) {
            throw new ExamFaultException("the planned test '" + test.id() + "' names "
                    + (found.isEmpty() ? "no method" : found.size() + " methods")
                    + " of the hidden tests; it must name one");
        }
        return found.get(0);
    }
}
