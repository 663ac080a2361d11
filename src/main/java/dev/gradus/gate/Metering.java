package dev.gradus.gate;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts the meter into the methods of one class. What the meter calls is the worker's; the gate looks at a class before that. */
final class Metering extends ClassVisitor {
    private final MethodShapes shapes;

    private Metering(MethodShapes shapes, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.shapes = shapes;
    }

    /** @throws org.objectweb.asm.MethodTooLargeException if a method is too long with what is put in */
    static byte[] metered(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new Metering(new MethodShapes(reader), writer), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        // One thread alone: nobody waits for a lock.
        MethodVisitor next =
                super.visitMethod(access & ~Opcodes.ACC_SYNCHRONIZED, name, descriptor, signature, exceptions);
        boolean hasCode = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
        return hasCode ? new MeteredMethod(next, shapes.of(name, descriptor)) : next;
    }
}
