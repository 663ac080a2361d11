package dev.gradus.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Puts the meter into one method: at its entry, before its returns, at the start of its exception handlers, before jumps that lead back,
 * and before what allocates. The method's own variables keep their places; one more behind them holds the depth of calls at its entry.
 */
final class MeteredMethod extends MethodVisitor {
    static final String METER = "dev/gradus/worker/Meter";

    private static final int SLOT_BYTES = 8;
    private static final int FRAME_BYTES = 100;

    private final MethodShapes.Shape shape;
    private final TryRanges ranges = new TryRanges();
    private Label handler;

    MeteredMethod(MethodVisitor next, MethodShapes.Shape shape) {
        super(Opcodes.ASM9, next);
        this.shape = shape;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (shape.firstLine() > 0) {
            // So that an endless recursion has its line.
            Label start = new Label();
            super.visitLabel(start);
            super.visitLineNumber(shape.firstLine(), start);
        }
        push(frameBytes());
        meter("enter", "(I)I");
        mv.visitVarInsn(Opcodes.ISTORE, depthVariable());
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        ranges.add(start, end, handler, type);
    }

    @Override
    public void visitLabel(Label label) {
        super.visitLabel(label);
        ranges.passed(label);
        handler = ranges.isHandler(label) ? label : handler;
    }

    @Override
    public void visitFrame(int type, int localCount, Object[] locals, int stackCount, Object[] stack) {
        List<Object> all = new ArrayList<>(Arrays.asList(locals).subList(0, localCount));
        int slots = all.stream().mapToInt(MeteredMethod::slots).sum();
        for (; slots < depthVariable(); slots++) {
            all.add(Opcodes.TOP);
        }
        all.add(Opcodes.INTEGER);
        super.visitFrame(type, all.size(), all.toArray(), stackCount, stack);
        if (handler != null) {
            beginHandler();
        }
    }

    private static int slots(Object local) {
        return local == Opcodes.LONG || local == Opcodes.DOUBLE ? 2 : 1;
    }

    /** A handler begins with a frame: its label was before that, its first instruction comes after it. */
    private void beginHandler() {
        mv.visitInsn(Opcodes.DUP);
        mv.visitVarInsn(Opcodes.ILOAD, depthVariable());
        push(frameBytes());
        meter("caught", "(Ljava/lang/Throwable;II)V");
        Label end = new Label();
        super.visitLabel(end);
        ranges.passed(end);
        ranges.cut(handler, end);
        handler = null;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        tickIfBack(label);
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        tickIfBack(otherwise, labels);
        super.visitTableSwitchInsn(min, max, otherwise, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        tickIfBack(otherwise, labels);
        super.visitLookupSwitchInsn(otherwise, keys, labels);
    }

    private void tickIfBack(Label first, Label... others) {
        if (ranges.hasPassed(first) || Arrays.stream(others).anyMatch(ranges::hasPassed)) {
            meter("tick", "()V");
        }
    }

    @Override
    public void visitInsn(int opcode) {
        switch (opcode) {
            case Opcodes.IRETURN,
                    Opcodes.LRETURN,
                    Opcodes.FRETURN,
                    Opcodes.DRETURN,
                    Opcodes.ARETURN,
                    Opcodes.RETURN -> {
                mv.visitVarInsn(Opcodes.ILOAD, depthVariable());
                meter("leave", "(I)V");
                super.visitInsn(opcode);
            }
            // One thread alone: nobody waits for a lock.
            case Opcodes.MONITORENTER -> {
                mv.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        "java/util/Objects",
                        "requireNonNull",
                        "(Ljava/lang/Object;)Ljava/lang/Object;",
                        false);
                super.visitInsn(Opcodes.POP);
            }
            case Opcodes.MONITOREXIT -> super.visitInsn(Opcodes.POP);
            default -> super.visitInsn(opcode);
        }
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        ranges.writeTo(mv);
        super.visitMaxs(maxStack, maxLocals);
    }

    private int depthVariable() {
        return shape.locals();
    }

    private int frameBytes() {
        return SLOT_BYTES * (shape.locals() + shape.stack()) + FRAME_BYTES;
    }

    private void meter(String name, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, METER, name, descriptor, false);
    }

    private void push(int number) {
        if (number <= Short.MAX_VALUE) {
            mv.visitIntInsn(Opcodes.SIPUSH, number);
        } else {
            mv.visitLdcInsn(number);
        }
    }
}
