package dev.gradus.gate;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Leaves out what is there for a main method alone. */
final class WithoutMain extends ClassVisitor {
    private final MainMethods main;
    private String className = "";

    WithoutMain(MainMethods main, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.main = main;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        className = name;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitNestMember(String member) {
        if (!main.hasClass(member)) {
            super.visitNestMember(member);
        }
    }

    @Override
    public void visitPermittedSubclass(String subclass) {
        if (!main.hasClass(subclass)) {
            super.visitPermittedSubclass(subclass);
        }
    }

    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {
        if (!main.hasClass(name)) {
            super.visitInnerClass(name, outerName, innerName, access);
        }
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        return main.hasMember(className, name, descriptor)
                ? null
                : super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return main.hasMember(className, name, descriptor)
                ? null
                : super.visitMethod(access, name, descriptor, signature, exceptions);
    }
}
