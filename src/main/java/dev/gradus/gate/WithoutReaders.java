package dev.gradus.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Leaves out static fields that hold a reader of what is typed in, {@code new Scanner(System.in)}, where nothing reads them. After a main
 * method is gone, that is where people put what it alone reads from. A field that anything else reads stays, and is refused.
 */
final class WithoutReaders {
    private static final String IN = "java/lang/System.in";
    private static final Set<String> READERS =
            Set.of("java/util/Scanner", "java/io/BufferedReader", "java/io/InputStreamReader");

    private final Set<String> written = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    private WithoutReaders() {}

    /** Gives the classes without such fields; those that have none as they are. */
    static Map<String, byte[]> of(Map<String, byte[]> classes) {
        WithoutReaders without = new WithoutReaders();
        classes.values().forEach(bytes -> new ClassReader(bytes).accept(without.new Uses(), 0));
        without.written.removeAll(without.read);
        Map<String, byte[]> left = new TreeMap<>(classes);
        if (!without.written.isEmpty()) {
            left.replaceAll((name, bytes) -> without.rewritten(bytes));
        }
        return left;
    }

    private byte[] rewritten(byte[] bytes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(bytes).accept(new Fields(writer), 0);
        return writer.toByteArray();
    }

    /** Which static fields are set to a reader of what is typed in, and which are used otherwise. */
    private final class Uses extends ClassVisitor {
        Uses() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor others = new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    read.add(owner + "." + field);
                }
            };
            return new Readers(others) {
                @Override
                boolean leavesOut(String field) {
                    return name.equals("<clinit>") && (written.contains(field) || written.add(field));
                }
            };
        }
    }

    private final class Fields extends ClassVisitor {
        private String className = "";

        Fields(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            className = name;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            return written.contains(className + "." + name)
                    ? null
                    : super.visitField(access, name, descriptor, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new Readers(super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                boolean leavesOut(String field) {
                    return written.contains(field);
                }
            };
        }
    }

    /** Holds back what makes a reader of {@code System.in}, until it is seen where that is put. */
    private abstract static class Readers extends MethodVisitor {
        private final List<Runnable> held = new ArrayList<>();
        private int made;
        private int doubled;
        private int called;
        private boolean ofIn;

        Readers(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        /** Whether the field is left out, with what is put there. */
        abstract boolean leavesOut(String field);

        private void forget() {
            held.clear();
            made = 0;
            doubled = 0;
            called = 0;
            ofIn = false;
        }

        private void letGo() {
            List<Runnable> all = List.copyOf(held);
            forget();
            all.forEach(Runnable::run);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            boolean makes = opcode == Opcodes.NEW && READERS.contains(type) && !ofIn;
            if (!makes || made != doubled) {
                letGo();
            }
            if (makes) {
                made++;
                held.add(() -> super.visitTypeInsn(opcode, type));
            } else {
                super.visitTypeInsn(opcode, type);
            }
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.DUP && made == doubled + 1 && !ofIn) {
                doubled++;
                held.add(() -> super.visitInsn(opcode));
            } else {
                letGo();
                super.visitInsn(opcode);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            String field = owner + "." + name;
            if (opcode == Opcodes.GETSTATIC && field.equals(IN) && made > 0 && made == doubled && !ofIn) {
                ofIn = true;
                held.add(() -> super.visitFieldInsn(opcode, owner, name, descriptor));
            } else if (opcode == Opcodes.PUTSTATIC && ofIn && called == made && leavesOut(field)) {
                forget();
            } else {
                letGo();
                super.visitFieldInsn(opcode, owner, name, descriptor);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (opcode == Opcodes.INVOKESPECIAL && READERS.contains(owner) && ofIn && called < made) {
                called++;
                held.add(() -> super.visitMethodInsn(opcode, owner, name, descriptor, isInterface));
            } else {
                letGo();
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }

        // Between the parts of what is held there may be the beginning of a line, and nothing else.

        @Override
        public void visitLabel(Label label) {
            if (held.isEmpty()) {
                super.visitLabel(label);
            } else {
                held.add(() -> super.visitLabel(label));
            }
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            if (held.isEmpty()) {
                super.visitLineNumber(line, start);
            } else {
                held.add(() -> super.visitLineNumber(line, start));
            }
        }

        @Override
        public void visitFrame(int type, int locals, Object[] local, int stacked, Object[] stack) {
            letGo();
            super.visitFrame(type, locals, local, stacked, stack);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            letGo();
            super.visitIntInsn(opcode, operand);
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            letGo();
            super.visitVarInsn(opcode, variable);
        }

        @Override
        public void visitIincInsn(int variable, int increment) {
            letGo();
            super.visitIincInsn(variable, increment);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            letGo();
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitLdcInsn(Object value) {
            letGo();
            super.visitLdcInsn(value);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
            letGo();
            super.visitTableSwitchInsn(min, max, other, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
            letGo();
            super.visitLookupSwitchInsn(other, keys, labels);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            letGo();
            super.visitMultiANewArrayInsn(descriptor, dimensions);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            letGo();
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            letGo();
            super.visitMaxs(stack, locals);
        }
    }
}
