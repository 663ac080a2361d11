package dev.gradus.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Charges in one method for what it allocates and for the calls of the library that have a cost, and stops its clocks. */
final class CostedMethod extends MethodVisitor {
    private static final int REFERENCE_BYTES = 4;

    /** What takes less costs no more than its step. */
    private static final int SMALL_OBJECT = 64;

    /** Of a text and of small numbers the text costs nothing more. */
    private static final Set<Type> PLAIN = Stream.of(
                    String.class, Integer.class, Long.class, Double.class, Boolean.class, Character.class)
            .map(Type::getType)
            .collect(Collectors.toUnmodifiableSet());

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
            int bytes = metering.bytes(type);
            if (bytes < SMALL_OBJECT) {
                meter("tick", "()V");
            } else {
                mv.visitLdcInsn(bytes);
                meter("made", "(I)V");
            }
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
        boolean isConstructor = name.equals("<init>");
        boolean isStatic = opcode == Opcodes.INVOKESTATIC || isConstructor;
        Optional<Cost> cost = metering.cost(owner, name, descriptor, isStatic);
        if (cost.isPresent()) {
            new CostedCall(mv, freeVariable)
                    .around(
                            cost.get(),
                            isConstructor,
                            descriptor,
                            () -> super.visitMethodInsn(opcode, owner, name, descriptor, isInterface));
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        Object[] costed = arguments.clone();
        for (int i = 0; i < costed.length; i++) {
            if (costed[i] instanceof Handle handle) {
                costed[i] = metering.costed(handle, Type.getArgumentTypes(descriptor));
            }
        }
        switch (bootstrap.getOwner()) {
            case "java/lang/invoke/StringConcatFactory" ->
                new CostedCall(mv, freeVariable)
                        .around(
                                concatenation(Type.getArgumentTypes(descriptor)),
                                false,
                                descriptor,
                                () -> super.visitInvokeDynamicInsn(name, descriptor, bootstrap, costed));
            case "java/lang/runtime/ObjectMethods" -> {
                components(name, arguments);
                super.visitInvokeDynamicInsn(name, descriptor, bootstrap, costed);
            }
            default -> super.visitInvokeDynamicInsn(name, descriptor, bootstrap, costed);
        }
    }

    private static Cost concatenation(Type[] parameters) {
        List<Cost.Charge> texts = IntStream.rangeClosed(1, parameters.length)
                .filter(i -> parameters[i - 1].getSort() == Type.OBJECT && !PLAIN.contains(parameters[i - 1]))
                .mapToObj(i -> new Cost.Charge("text", List.of(new Cost.Operand(i, false))))
                .toList();
        return new Cost(texts, Optional.of(new Cost.Charge("size", List.of())));
    }

    /** What Java writes for a record asks its components for their text or hash. The record is on the stack. */
    private void components(String name, Object[] arguments) {
        Map<String, String> charges = Map.of("toString", "text", "hashCode", "hashed");
        for (Object argument : arguments) {
            if (charges.containsKey(name)
                    && argument instanceof Handle getter
                    && Type.getType(getter.getDesc()).getSort() == Type.OBJECT
                    && !PLAIN.contains(Type.getType(getter.getDesc()))) {
                mv.visitInsn(Opcodes.DUP);
                mv.visitFieldInsn(Opcodes.GETFIELD, getter.getOwner(), getter.getName(), getter.getDesc());
                mv.visitMethodInsn(
                        Opcodes.INVOKESTATIC, CostedCall.COSTED, charges.get(name), "(Ljava/lang/Object;)V", false);
            }
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
