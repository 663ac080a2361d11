package dev.gradus.gate;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks at an annotation with its values: a class may hide there. */
final class AnnotationInspector extends AnnotationVisitor {
    private final Api api;
    private final Refusals refusals;

    AnnotationInspector(Api api, Refusals refusals) {
        super(Opcodes.ASM9);
        this.api = api;
        this.refusals = refusals;
    }

    /** Looks at the annotation's own type, and is ready for its values. */
    AnnotationInspector of(String descriptor) {
        api.descriptor(descriptor).ifPresent(refusal -> refusals.addDeclared(refusal, 0));
        return this;
    }

    @Override
    public void visit(String name, Object value) {
        if (value instanceof Type type) {
            of(type.getDescriptor());
        }
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
        of(descriptor);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        return of(descriptor);
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        return this;
    }
}
