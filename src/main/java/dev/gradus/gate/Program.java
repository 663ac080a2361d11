package dev.gradus.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the classes of a submission, and those that its problem provides, declare. Names are internal ones. */
final class Program {
    /** One class: what it stands on, and its members as name and descriptor. */
    private record Shape(List<String> supers, Set<String> members) {}

    private final Map<String, Shape> shapes = new HashMap<>();

    Program(Map<String, byte[]> classes, Map<String, byte[]> provided) {
        provided.values().forEach(this::read);
        classes.values().forEach(this::read);
    }

    boolean has(String className) {
        return shapes.containsKey(className);
    }

    /** Tells whether the class, or one of the program's above it, declares the member. */
    boolean declares(String className, String member, String descriptor) {
        Shape shape = shapes.get(className);
        return shape != null
                && (shape.members().contains(member + descriptor)
                        || (!member.equals("<init>")
                                && shape.supers().stream().anyMatch(above -> declares(above, member, descriptor))));
    }

    /** The JDK's classes that the class stands on, superclasses first, each once. */
    Set<String> jdkSupers(String className) {
        Set<String> found = new LinkedHashSet<>();
        Shape shape = shapes.get(className);
        if (shape != null) {
            for (String above : shape.supers()) {
                if (shapes.containsKey(above)) {
                    found.addAll(jdkSupers(above));
                } else {
                    found.add(above);
                }
            }
        }
        return found;
    }

    private void read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Set<String> members = new HashSet<>();
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                members.add(name + descriptor);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                members.add(name + descriptor);
                return null;
            }
        };
        reader.accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        List<String> supers = new ArrayList<>();
        if (reader.getSuperName() != null) {
            supers.add(reader.getSuperName());
        }
        supers.addAll(List.of(reader.getInterfaces()));
        shapes.put(reader.getClassName(), new Shape(supers, members));
    }
}
