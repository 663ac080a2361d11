package dev.gradus.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Looks at everything that the code of one method names, line by line. */
final class MethodInspector extends MethodVisitor {
    private final Api api;
    private final Refusals refusals;
    private final Map<Label, Integer> lines = new HashMap<>();
    private int line;

    MethodInspector(Api api, Refusals refusals) {
        super(Opcodes.ASM9);
        this.api = api;
        this.refusals = refusals;
    }

    @Override
    public void visitLabel(Label label) {
        lines.put(label, line);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        lines.put(start, number);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        here(api.type(type));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        here(api.descriptor(descriptor));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        here(api.member(owner, name, descriptor));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        here(api.member(owner, name, descriptor));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        here(api.descriptor(descriptor));
        if (!Bootstraps.allows(bootstrap, arguments)) {
            String what = Names.simple(bootstrap.getOwner()) + "." + bootstrap.getName();
            refuse(
                    "gate.bootstrap",
                    what,
                    "`" + what + "` is not available to submissions",
                    "Write it as a class with a method.");
        }
        for (Object argument : arguments) {
            constant(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            here(api.descriptor(type.getDescriptor()));
        } else if (value instanceof Handle handle) {
            here(api.member(handle.getOwner(), handle.getName(), handle.getDesc()));
        } else if (value instanceof ConstantDynamic dynamic) {
            refuse(
                    "gate.constant",
                    dynamic.getName(),
                    "a constant is made while the program runs",
                    "Write it in plain Java 17.");
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        if (type != null) {
            api.type(type).ifPresent(refusal -> refusals.addDeclared(refusal, 0));
        }
    }

    @Override
    public void visitLocalVariable(
            String name, String descriptor, String signature, Label start, Label end, int index) {
        int declared = lines.getOrDefault(start, line);
        api.descriptor(descriptor).ifPresent(refusal -> refusals.addDeclared(refusal, declared));
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return new AnnotationInspector(api, refusals);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitInsnAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTryCatchAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitLocalVariableAnnotation(
            int ref, TypePath path, Label[] start, Label[] end, int[] index, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        refuse(
                "gate.attribute",
                attribute.type,
                "a method has a part that is unknown: " + attribute.type,
                "Write it in plain Java 17.");
    }

    private AnnotationVisitor annotation(String descriptor) {
        return new AnnotationInspector(api, refusals).of(descriptor);
    }

    private void here(Optional<Refusal> refusal) {
        refusal.ifPresent(one -> refusals.add(one, line));
    }

    private void refuse(String rule, String subject, String message, String help) {
        refusals.add(Refusal.form(rule, subject, message, help), line);
    }
}
