package dev.gradus.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Puts the meter into the methods of one class. What the meter calls is the worker's; the gate looks at a class before that. */
final class Metering extends ClassVisitor {
    /** A class file has room for 65,535 slots; a call may have 255 of operands, and a text that is put together 200 values of two. */
    private static final int MOST_LOCALS = 65_535 - 512;

    private static final Set<String> CLOCKS = Set.of("nanoTime", "currentTimeMillis");

    /** A method of ours in the learner's class, which calls what was passed on as a method. */
    private record Bridge(String name, String descriptor, Handle target, int line) {}

    private final Costs costs;
    private final Program program;
    private final MethodShapes shapes;
    private final List<Bridge> bridges = new ArrayList<>();
    private String className;
    private boolean isInterface;
    private int line;

    private Metering(Costs costs, Program program, MethodShapes shapes, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.costs = costs;
        this.program = program;
        this.shapes = shapes;
    }

    /**
     * Meters classes.
     *
     * @param program what they and the provided classes declare
     * @throws org.objectweb.asm.MethodTooLargeException if a method is too long with what is put in
     * @throws IllegalArgumentException if a method has so many variables that there is no room for more
     */
    static Map<String, byte[]> metered(Map<String, byte[]> classes, Costs costs, Program program) {
        Map<String, byte[]> metered = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            Metering metering = new Metering(costs, program, new MethodShapes(reader), writer);
            reader.accept(metering, ClassReader.EXPAND_FRAMES);
            metered.put(name, writer.toByteArray());
        });
        return metered;
    }

    static boolean isClock(String owner, String name) {
        return owner.equals("java/lang/System") && CLOCKS.contains(name);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        className = name;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        // One thread alone: nobody waits for a lock.
        MethodVisitor next =
                super.visitMethod(access & ~Opcodes.ACC_SYNCHRONIZED, name, descriptor, signature, exceptions);
        boolean hasCode = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
        if (hasCode && shapes.of(name, descriptor).locals() > MOST_LOCALS) {
            throw new IllegalArgumentException("the variables of " + name + " leave no room for the meter's");
        }
        return hasCode ? metered(next, shapes.of(name, descriptor)) : next;
    }

    private MethodVisitor metered(MethodVisitor next, MethodShapes.Shape shape) {
        line = shape.firstLine();
        return new CostedMethod(new MeteredMethod(next, shape), this, shape.locals() + 1);
    }

    /** The line that is being metered. */
    void line(int number) {
        line = number;
    }

    Optional<Cost> cost(String owner, String name, String descriptor, boolean isStatic) {
        return costs.of(owner, name, descriptor, isStatic, program);
    }

    /** How many bytes the fields of the program's class take, with those of the classes above it; 0 for the library's. */
    int bytes(String className) {
        return program.bytes(className);
    }

    /**
     * Gives what to pass on as a method in the place of that one: one that takes a step, and is charged for. Otherwise methods of the library
     * could call one another for ever.
     */
    Handle costed(Handle handle, Type[] captured) {
        int tag = handle.getTag();
        if (isClock(handle.getOwner(), handle.getName())) {
            return new Handle(tag, MeteredMethod.METER, handle.getName(), handle.getDesc(), false);
        }
        boolean isStatic = tag == Opcodes.H_INVOKESTATIC || tag == Opcodes.H_NEWINVOKESPECIAL;
        boolean isMethod = isStatic || tag == Opcodes.H_INVOKEVIRTUAL || tag == Opcodes.H_INVOKEINTERFACE;
        // What the program declares is metered itself, but for the object that a constructor is called for.
        boolean isMetered = program.declares(handle.getOwner(), handle.getName(), handle.getDesc());
        if (!isMethod || isMetered && tag != Opcodes.H_NEWINVOKESPECIAL) {
            return handle;
        }
        Bridge bridge = new Bridge(bridgeName(), bridgeDescriptor(handle, captured, isStatic), handle, line);
        bridges.add(bridge);
        return new Handle(Opcodes.H_INVOKESTATIC, className, bridge.name(), bridge.descriptor(), isInterface);
    }

    private String bridgeName() {
        String name = "lambda$library$" + bridges.size();
        // A learner may have taken it.
        while (shapes.hasMethod(name)) {
            name += "$";
        }
        return name;
    }

    private static String bridgeDescriptor(Handle handle, Type[] captured, boolean isStatic) {
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return Type.getMethodDescriptor(
                    Type.getObjectType(handle.getOwner()), Type.getArgumentTypes(handle.getDesc()));
        }
        if (isStatic) {
            return handle.getDesc();
        }
        // What was captured has to be of the very type.
        String object = captured.length > 0
                ? captured[0].getDescriptor()
                : Type.getObjectType(handle.getOwner()).getDescriptor();
        return "(" + object + handle.getDesc().substring(1);
    }

    @Override
    public void visitEnd() {
        for (int i = 0; i < bridges.size(); i++) {
            write(bridges.get(i));
        }
        super.visitEnd();
    }

    private void write(Bridge bridge) {
        Type[] parameters = Type.getArgumentTypes(bridge.descriptor());
        int slots = (Type.getArgumentsAndReturnSizes(bridge.descriptor()) >> 2) - 1;
        MethodVisitor method = metered(
                super.visitMethod(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                        bridge.name(),
                        bridge.descriptor(),
                        null,
                        null),
                new MethodShapes.Shape(slots, slots + 2, bridge.line()));
        Handle target = bridge.target();
        method.visitCode();
        if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            method.visitTypeInsn(Opcodes.NEW, target.getOwner());
            method.visitInsn(Opcodes.DUP);
        }
        if (target.getTag() == Opcodes.H_INVOKEVIRTUAL || target.getTag() == Opcodes.H_INVOKEINTERFACE) {
            // What Java says of a null has no name of ours in it.
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    "java/util/Objects",
                    "requireNonNull",
                    "(Ljava/lang/Object;)Ljava/lang/Object;",
                    false);
            method.visitInsn(Opcodes.POP);
        }
        int variable = 0;
        for (Type parameter : parameters) {
            method.visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), variable);
            variable += parameter.getSize();
        }
        method.visitMethodInsn(
                opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        method.visitInsn(Type.getReturnType(bridge.descriptor()).getOpcode(Opcodes.IRETURN));
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static int opcode(Handle target) {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> throw new IllegalArgumentException("no method: " + target);
        };
    }
}
