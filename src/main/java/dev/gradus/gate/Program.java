package dev.gradus.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import org.objectweb.asm.Type;

/** What the classes of a submission, and those that its problem provides, declare. Names are internal ones. */
final class Program {
    /** One class: what it stands on, its members as name and descriptor, and how many bytes its fields take in each object. */
    private record Shape(List<String> supers, Set<String> members, int bytes) {}

    private final Map<String, Shape> shapes = new HashMap<>();
    private final Effort effort;

    /** @param effort what may be spent on looking upwards */
    Program(Map<String, byte[]> classes, Map<String, byte[]> provided, Effort effort) {
        this.effort = effort;
        provided.values().forEach(this::read);
        classes.values().forEach(this::read);
    }

    boolean has(String className) {
        return shapes.containsKey(className);
    }

    /** Tells whether the class, or one of the program's above it, declares the member. */
    boolean declares(String className, String member, String descriptor) {
        return !declarers(className, member, descriptor).isEmpty();
    }

    /** The program's classes that declare the member, from {@code className} upwards. A constructor is never inherited. */
    List<String> declarers(String className, String member, String descriptor) {
        return upwards(className).stream()
                .filter(each -> shapes.get(each).members().contains(member + descriptor))
                .filter(each -> !member.equals("<init>") || each.equals(className))
                .toList();
    }

    /** How many bytes the fields of an object take that the program's classes declare; 0 for a class of the JDK. */
    int bytes(String className) {
        return upwards(className).stream()
                .mapToInt(each -> shapes.get(each).bytes())
                .sum();
    }

    /** The JDK's classes that the class stands on, superclasses first, each once. */
    Set<String> jdkSupers(String className) {
        Set<String> found = new LinkedHashSet<>();
        for (String each : upwards(className)) {
            shapes.get(each).supers().stream()
                    .filter(above -> !shapes.containsKey(above))
                    .forEach(found::add);
        }
        return found;
    }

    /** The class and the program's classes above it, each once: interfaces may be reached in more ways than anybody can walk. */
    private Set<String> upwards(String className) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(className));
        while (!open.isEmpty()) {
            String next = open.poll();
            effort.spend(1);
            if (shapes.containsKey(next) && found.add(next)) {
                open.addAll(shapes.get(next).supers());
            }
        }
        return found;
    }

    private void read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Set<String> members = new HashSet<>();
        int[] fieldBytes = {0};
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                members.add(name + descriptor);
                if ((access & Opcodes.ACC_STATIC) == 0) {
                    fieldBytes[0] += Type.getType(descriptor).getSize() * Integer.BYTES;
                }
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
        shapes.put(reader.getClassName(), new Shape(supers, members, fieldBytes[0]));
    }
}
