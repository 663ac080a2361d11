package dev.gradus.gate;

import java.util.Optional;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Looks at the declarations of one class, and hands its methods on. */
final class ClassInspector extends ClassVisitor {
    private static final String UNKNOWN_PART = "Write it in plain Java 17.";

    private final Api api;
    private final Refusals refusals;

    ClassInspector(Api api, Refusals refusals) {
        super(Opcodes.ASM9);
        this.api = api;
        this.refusals = refusals;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        if (version != Opcodes.V17) {
            refuse("gate.version", name, "the class `" + name + "` is not a class file of Java 17", UNKNOWN_PART);
        }
        if (name.indexOf('/') >= 0) {
            refuse(
                    "gate.package",
                    "package",
                    "a submission has no package",
                    "Remove the line that begins with package.");
        }
        if (name.startsWith(RandomClass.NAME)) {
            refuse("gate.name", name, "the name `" + name + "` is taken", "Give your class another name.");
        }
        if (superName != null) {
            declared(api.supertype(superName));
        }
        for (String one : interfaces) {
            declared(api.supertype(one));
        }
    }

    @Override
    public ModuleVisitor visitModule(String name, int access, String version) {
        refuse("gate.module", "module", "a submission is no module", UNKNOWN_PART);
        return null;
    }

    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {
        // javac enters this one in every class that has a lambda or puts a text together.
        if (!name.equals("java/lang/invoke/MethodHandles$Lookup")) {
            declared(api.type(name));
        }
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        declared(api.descriptor(descriptor));
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public void visitAttribute(Attribute attribute) {
                unknown(attribute);
            }
        };
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        declared(api.descriptor(descriptor));
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public void visitAttribute(Attribute attribute) {
                unknown(attribute);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            refuse("gate.native", name, "`" + name + "` is native", "Write its body in Java.");
        }
        if (name.equals("finalize") && descriptor.equals("()V")) {
            refuse(
                    "gate.finalize",
                    name,
                    "`finalize` is not available to submissions",
                    "Java may call it at any time or never. Leave it out.");
        }
        declared(api.descriptor(descriptor));
        if (exceptions != null) {
            for (String exception : exceptions) {
                declared(api.type(exception));
            }
        }
        return new MethodInspector(api, refusals);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        unknown(attribute);
    }

    private AnnotationVisitor annotation(String descriptor) {
        return new AnnotationInspector(api, refusals).of(descriptor);
    }

    private void unknown(Attribute attribute) {
        refuse("gate.attribute", attribute.type, "a class has a part that is unknown: " + attribute.type, UNKNOWN_PART);
    }

    private void declared(Optional<Refusal> refusal) {
        refusal.ifPresent(one -> refusals.addDeclared(one, 0));
    }

    private void refuse(String rule, String subject, String message, String help) {
        refusals.addDeclared(Refusal.form(rule, subject, message, help), 0);
    }
}
