package dev.gradus.exam;

import dev.gradus.problem.PlannedTest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds the method that a planned test names. */
final class TestMethods {
    private final List<Class<?>> testClasses = new ArrayList<>();

    /**
     * @param names of all classes of the exam; nested ones are not looked into
     * @param proxy the one of them that stands for the learner's: its methods are no tests, whatever they are called
     */
    TestMethods(ClassLoader loader, Set<String> names, String proxy) throws ClassNotFoundException {
        for (String name : names.stream().sorted().toList()) {
            if (name.indexOf('$') < 0 && !name.equals(proxy)) {
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
                .filter(method -> method.getName().equals(test.id()) && isTest(method))
                .toList();
        if (found.size() != 1) {
            throw new ExamFaultException("the planned test '" + test.id() + "' names "
                    + (found.isEmpty() ? "no method" : found.size() + " methods")
                    + " of the hidden tests; it must name one");
        }
        return found.get(0);
    }

    /** {@code @Test} and its kin, directly or through an annotation of the author's own. */
    private static boolean isTest(Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class);
    }
}
