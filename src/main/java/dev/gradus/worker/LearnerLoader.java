package dev.gradus.worker;

import java.util.Map;

/**
 * The learner's classes and the problem's, for one test. Nothing of ours can be named from them but what metered classes call: the parent
 * is the platform's loader.
 */
final class LearnerLoader extends ClassLoader {
    private static final String METER = "dev.gradus.worker.Meter";
    private static final String COSTED = "dev.gradus.worker.Costed";

    private final Map<String, byte[]> classes;

    LearnerLoader(Map<String, byte[]> classes) {
        super(ClassLoader.getPlatformClassLoader());
        this.classes = classes;
    }

    boolean defines(String className) {
        return classes.containsKey(className);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.equals(METER) || name.equals(COSTED)) {
            return Class.forName(name, true, LearnerLoader.class.getClassLoader());
        }
        return super.loadClass(name, resolve);
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
