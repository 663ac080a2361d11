package dev.gradus.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source text for javac. */
final class MemorySource extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    /**
     * @param name such as {@code Solution.java}
     */
    MemorySource(String name, String text) {
        super(URI.create("memory:///" + name), Kind.SOURCE);
        this.name = name;
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    @Override
    public String getName() {
        return name;
    }

    /** Any public class may stand in any file: a class of the wrong name is told in the contract's words, not in javac's. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return true;
    }
}
