package dev.gradus.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** What javac sees: the JDK, a class path given by its caller, the classes given in memory, and nothing of the file system beside. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, byte[]> given;
    private final Map<String, MemoryClass> written = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager standard, Map<String, byte[]> given) {
        super(standard);
        this.given = given;
    }

    /** The classes that were written, by binary name, sorted. */
    Map<String, byte[]> written() {
        Map<String, byte[]> classes = new TreeMap<>();
        written.forEach((name, file) -> classes.put(name, file.content()));
        return classes;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location != StandardLocation.CLASS_PATH
                || !packageName.isEmpty()
                || !kinds.contains(JavaFileObject.Kind.CLASS)) {
            return super.list(location, packageName, kinds, recurse);
        }
        List<JavaFileObject> files = new ArrayList<>();
        super.list(location, packageName, kinds, recurse).forEach(files::add);
        given.forEach((name, bytes) -> files.add(new MemoryClass(name, bytes)));
        return files;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof MemoryClass inMemory ? inMemory.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a == b || (!inMemory(a) && !inMemory(b) && super.isSameFile(a, b));
    }

    private static boolean inMemory(FileObject file) {
        return file instanceof MemoryClass || file instanceof MemorySource;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return written.computeIfAbsent(className, MemoryClass::new);
    }

    @Override
    public boolean contains(JavaFileManager.Location location, FileObject file) throws IOException {
        return inMemory(file) ? location == StandardLocation.CLASS_PATH : super.contains(location, file);
    }
}
