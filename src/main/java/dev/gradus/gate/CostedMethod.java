package dev.gradus.gate;

import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Charges in one method for what it allocates and for the calls of the library that have a cost, and stops its clocks. */
final class CostedMethod extends MethodVisitor {
    private static final int REFERENCE_BYTES = 4;

    private final Metering metering;
    private final int freeVariable;

    /** @param freeVariable the first variable that nothing else uses */
    CostedMethod(MethodVisitor next, Metering metering, int freeVariable) {
        super(Opcodes.ASM9, next);
        this.metering = metering;
        this.freeVariable = freeVariable;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.ANEWARRAY) {
            array(REFERENCE_BYTES);
        }
        super.visitTypeInsn(opcode, type);
        if (opcode == Opcodes.NEW) {
            // Not before it: frames name an object that is not made yet by the place of its instruction.
            meter("tick", "()V");
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            array(bytes(operand));
        }
        super.visitIntInsn(opcode, operand);
    }

    private void array(int elementBytes) {
        mv.visitInsn(Opcodes.DUP);
        mv.visitIntInsn(Opcodes.BIPUSH, elementBytes);
        meter("array", "(II)V");
    }

    private static int bytes(int arrayType) {
        return switch (arrayType) {
            case Opcodes.T_BOOLEAN, Opcodes.T_BYTE -> Byte.BYTES;
            case Opcodes.T_CHAR, Opcodes.T_SHORT -> Short.BYTES;
            case Opcodes.T_LONG, Opcodes.T_DOUBLE -> Long.BYTES;
            default -> Integer.BYTES;
        };
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        for (int i = dimensions - 1; i >= 0; i--) {
            mv.visitVarInsn(Opcodes.ISTORE, freeVariable + i);
        }
        mv.visitIntInsn(Opcodes.SIPUSH, dimensions);
        mv.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_INT);
        for (int i = 0; i < dimensions; i++) {
            mv.visitInsn(Opcodes.DUP);
            mv.visitIntInsn(Opcodes.SIPUSH, i);
            mv.visitVarInsn(Opcodes.ILOAD, freeVariable + i);
            mv.visitInsn(Opcodes.IASTORE);
        }
        Type element = Type.getType(descriptor.substring(dimensions));
        boolean isLarge = element == Type.LONG_TYPE || element == Type.DOUBLE_TYPE;
        mv.visitIntInsn(Opcodes.BIPUSH, isLarge ? Long.BYTES : Integer.BYTES);
        meter("arrays", "([II)V");
        for (int i = 0; i < dimensions; i++) {
            mv.visitVarInsn(Opcodes.ILOAD, freeVariable + i);
        }
        super.visitMultiANewArrayInsn(descriptor, dimensions);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (Metering.isClock(owner, name)) {
            meter(name, descriptor);
            return;
        }
        boolean isStatic = opcode == Opcodes.INVOKESTATIC || name.equals("<init>");
        Optional<Cost> cost = metering.cost(owner, name, descriptor, isStatic);
        CostedCall call = new CostedCall(mv, freeVariable);
        cost.ifPresent(it -> call.before(it.before(), Type.getArgumentTypes(descriptor)));
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        cost.ifPresent(it -> call.after(it.after(), Type.getReturnType(descriptor)));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        Object[] costed = arguments.clone();
        for (int i = 0; i < costed.length; i++) {
            if (costed[i] instanceof Handle handle) {
                costed[i] = metering.costed(handle, Type.getArgumentTypes(descriptor));
            }
        }
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, costed);
        if (bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
            new CostedCall(mv, freeVariable).after("size", Type.getReturnType(descriptor));
        }
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        metering.line(line);
        super.visitLineNumber(line, start);
    }

    private void meter(String name, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, MeteredMethod.METER, name, descriptor, false);
    }
}
