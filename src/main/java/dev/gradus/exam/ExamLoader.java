package dev.gradus.exam;

import java.util.HashMap;
import java.util.Map;

/**
 * Loads the proxy, the hidden tests and the provided classes for one run. Of all else they see the JDK, JUnit and
 * {@code dev.gradus.testing}.
 */
final class ExamLoader extends ClassLoader {
    private static final class Visible extends ClassLoader {
        private static final String[] PACKAGES = {
            "org.junit.", "org.opentest4j.", "org.apiguardian.", "dev.gradus.testing."
        };

        private final ClassLoader ours = ExamLoader.class.getClassLoader();

        Visible() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            for (String visible : PACKAGES) {
                if (name.startsWith(visible)) {
                    return ours.loadClass(name);
                }
            }
            throw new ClassNotFoundException(name);
        }
    }

    private final Map<String, byte[]> classes = new HashMap<>();

    ExamLoader(CompiledExam exam) {
        super(new Visible());
        classes.putAll(exam.provided());
        classes.putAll(exam.tests());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
