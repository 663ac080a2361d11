package dev.gradus.gate;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Makes the class that stands in for {@code Math.random()}: the same numbers in every run. It goes with the learner's classes. */
final class RandomClass {
    static final String NAME = "Gradus$Random";
    static final long SEED = 42;

    private static final String RANDOM = "java/util/Random";

    private RandomClass() {}

    static byte[] bytes() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, NAME, null, "java/lang/Object", null);
        writer.visitField(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "random", "L" + RANDOM + ";", null, null);
        MethodVisitor start = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        start.visitCode();
        start.visitTypeInsn(Opcodes.NEW, RANDOM);
        start.visitInsn(Opcodes.DUP);
        start.visitLdcInsn(SEED);
        start.visitMethodInsn(Opcodes.INVOKESPECIAL, RANDOM, "<init>", "(J)V", false);
        start.visitFieldInsn(Opcodes.PUTSTATIC, NAME, "random", "L" + RANDOM + ";");
        start.visitInsn(Opcodes.RETURN);
        start.visitMaxs(0, 0);
        MethodVisitor next = writer.visitMethod(Opcodes.ACC_STATIC, "random", "()D", null, null);
        next.visitCode();
        next.visitFieldInsn(Opcodes.GETSTATIC, NAME, "random", "L" + RANDOM + ";");
        next.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RANDOM, "nextDouble", "()D", false);
        next.visitInsn(Opcodes.DRETURN);
        next.visitMaxs(0, 0);
        writer.visitEnd();
        return writer.toByteArray();
    }
}
