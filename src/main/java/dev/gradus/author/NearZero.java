package dev.gradus.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes the mutants that take small numbers for 0: where one is compared with 0, and where one is the answer of a public method, by itself or
 * in an array. PIT has none, and they are what people write who have met rounding errors: {@code if (p[i] > 1e-12)}.
 */
final class NearZero {
    private static final String COMPARED = "1e-15";
    private static final String ANSWERED = "1e-10";

    private static final String HELPER = "nearZero";
    private static final String NUMBER = "(D)D";
    private static final String ARRAY = "([D)[D";

    /**
     * One change of a class.
     *
     * @param instructions the numbers of those before which it is made, counted through the class
     * @param type of the number or the array that lies on the stack there, to itself
     */
    private record Change(Set<Integer> instructions, String type, String bound, int line, String what) {}

    private final String name;
    private final byte[] original;
    private final List<String> lines;

    private NearZero(String name, byte[] original, List<String> lines) {
        this.name = name;
        this.original = original;
        this.lines = lines;
    }

    /**
     * In the order of the code.
     *
     * @param name the binary name of the class
     * @param lines of the source of the class
     */
    static List<Mutant> of(String name, byte[] original, List<String> lines) {
        return new NearZero(name, original, lines).all();
    }

    private List<Mutant> all() {
        return changes().stream()
                .map(change ->
                        new Mutant(change.line(), source(change.line()), change.what(), Map.of(name, changed(change))))
                .toList();
    }

    private String source(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
    }

    private ClassNode read() {
        ClassNode node = new ClassNode();
        new ClassReader(original).accept(node, 0);
        return node;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int number = 0;
        for (MethodNode method : read().methods) {
            String type = Type.getReturnType(method.desc).getDescriptor();
            boolean isPublic =
                    (method.access & Opcodes.ACC_PUBLIC) != 0 && (method.access & Opcodes.ACC_SYNTHETIC) == 0;
            Set<Integer> answers = new TreeSet<>();
            int line = 0;
            int answerLine = 0;
            for (AbstractInsnNode each : method.instructions) {
                if (each instanceof LineNumberNode known) {
                    line = known.line;
                }
                if (isComparedWithZero(each)) {
                    changes.add(new Change(
                            Set.of(number),
                            NUMBER,
                            COMPARED,
                            line,
                            "takes what is below " + COMPARED + " for 0 in a comparison"));
                } else if (isPublic && isAnswer(each)) {
                    answers.add(number);
                    answerLine = line;
                }
                number++;
            }
            if (!answers.isEmpty() && (type.equals("D") || type.equals("[D"))) {
                String all = type.equals("D") ? NUMBER : ARRAY;
                String what = "answers 0 for what is below " + ANSWERED;
                changes.add(new Change(answers, all, ANSWERED, answerLine, what));
            }
        }
        return changes;
    }

    /** Whether it loads the 0 that the number under it is compared with, or compares with a 0 that lies under a variable or an element. */
    private static boolean isComparedWithZero(AbstractInsnNode each) {
        if (each.getOpcode() == Opcodes.DCONST_0) {
            return isComparison(each.getNext());
        }
        if (!isComparison(each)) {
            return false;
        }
        boolean isElement = each.getPrevious().getOpcode() == Opcodes.DALOAD;
        AbstractInsnNode before = each;
        for (int i = isElement ? 4 : 2; i > 0 && before != null; i--) {
            before = before.getPrevious();
        }
        return before != null && before.getOpcode() == Opcodes.DCONST_0;
    }

    private static boolean isComparison(AbstractInsnNode each) {
        return each != null && (each.getOpcode() == Opcodes.DCMPL || each.getOpcode() == Opcodes.DCMPG);
    }

    /** Whether it returns what is computed, not a constant. */
    private static boolean isAnswer(AbstractInsnNode each) {
        if (each.getOpcode() != Opcodes.DRETURN && each.getOpcode() != Opcodes.ARETURN) {
            return false;
        }
        int before = each.getPrevious().getOpcode();
        return before != Opcodes.DCONST_0 && before != Opcodes.DCONST_1 && before != Opcodes.LDC;
    }

    private byte[] changed(Change change) {
        ClassNode node = read();
        boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
        int number = 0;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode each : method.instructions.toArray()) {
                if (change.instructions().contains(number++)) {
                    method.instructions.insertBefore(
                            each,
                            new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, HELPER, change.type(), isInterface));
                }
            }
        }
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        writeNumber(writer, Double.parseDouble(change.bound()));
        writeArray(writer, node.name, isInterface);
        return writer.toByteArray();
    }

    private static MethodVisitor helper(ClassWriter writer, String type) {
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, HELPER, type, null, null);
        code.visitCode();
        return code;
    }

    /** {@code return Math.abs(x) < bound ? 0 : x;} */
    private static void writeNumber(ClassWriter writer, double bound) {
        MethodVisitor code = helper(writer, NUMBER);
        Label large = new Label();
        code.visitVarInsn(Opcodes.DLOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(Math.class), "abs", "(D)D", false);
        code.visitLdcInsn(bound);
        code.visitInsn(Opcodes.DCMPG);
        code.visitJumpInsn(Opcodes.IFGE, large);
        code.visitInsn(Opcodes.DCONST_0);
        code.visitInsn(Opcodes.DRETURN);
        code.visitLabel(large);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitVarInsn(Opcodes.DLOAD, 0);
        code.visitInsn(Opcodes.DRETURN);
        code.visitMaxs(4, 2);
        code.visitEnd();
    }

    /** The same for every element, in a copy. */
    private static void writeArray(ClassWriter writer, String owner, boolean isInterface) {
        MethodVisitor code = helper(writer, ARRAY);
        Label next = new Label();
        Label done = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitInsn(Opcodes.DUP);
        code.visitInsn(Opcodes.ARRAYLENGTH);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(Arrays.class), "copyOf", "([DI)[D", false);
        code.visitVarInsn(Opcodes.ASTORE, 1);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitVarInsn(Opcodes.ISTORE, 2);
        code.visitLabel(next);
        code.visitFrame(Opcodes.F_APPEND, 2, new Object[] {"[D", Opcodes.INTEGER}, 0, null);
        code.visitVarInsn(Opcodes.ILOAD, 2);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitInsn(Opcodes.ARRAYLENGTH);
        code.visitJumpInsn(Opcodes.IF_ICMPGE, done);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitVarInsn(Opcodes.ILOAD, 2);
        code.visitInsn(Opcodes.DUP2);
        code.visitInsn(Opcodes.DALOAD);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, HELPER, NUMBER, isInterface);
        code.visitInsn(Opcodes.DASTORE);
        code.visitIincInsn(2, 1);
        code.visitJumpInsn(Opcodes.GOTO, next);
        code.visitLabel(done);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(4, 3);
        code.visitEnd();
    }
}
