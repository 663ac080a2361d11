package dev.gradus.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class file that javac writes, or that it may read. */
final class MemoryClass extends SimpleJavaFileObject {
    private final String binaryName;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    MemoryClass(String binaryName) {
        super(URI.create("memory:///" + binaryName.replace('.', '/') + ".class"), Kind.CLASS);
        this.binaryName = binaryName;
    }

    MemoryClass(String binaryName, byte[] content) {
        this(binaryName);
        bytes.writeBytes(content);
    }

    String binaryName() {
        return binaryName;
    }

    byte[] content() {
        return bytes.toByteArray();
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public OutputStream openOutputStream() {
        bytes.reset();
        return bytes;
    }
}
