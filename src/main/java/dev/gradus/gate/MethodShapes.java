package dev.gradus.gate;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What has to be known of a class's methods before the first of their instructions is metered. */
final class MethodShapes {
    /**
     * One method.
     *
     * @param locals how many slots its variables take; the next ones are free
     * @param stack how many slots its operands take
     * @param firstLine of its code; 0 if it has no lines
     */
    record Shape(int locals, int stack, int firstLine) {}

    private final Map<String, Shape> shapes = new HashMap<>();

    MethodShapes(ClassReader reader) {
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return new Measure(name + descriptor);
            }
        };
        reader.accept(visitor, ClassReader.SKIP_FRAMES);
    }

    Shape of(String name, String descriptor) {
        return shapes.get(name + descriptor);
    }

    boolean hasMethod(String name) {
        return shapes.keySet().stream().anyMatch(method -> method.startsWith(name + "("));
    }

    private final class Measure extends MethodVisitor {
        private final String method;
        private int firstLine;

        Measure(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            firstLine = firstLine == 0 ? line : firstLine;
        }

        @Override
        public void visitMaxs(int maxStack, int maxLocals) {
            shapes.put(method, new Shape(maxLocals, maxStack, firstLine));
        }
    }
}
