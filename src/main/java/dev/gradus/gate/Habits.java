package dev.gradus.gate;

import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Re-writes calls that people make by habit and mean no harm with: {@code printStackTrace} prints one line, what is parallel becomes
 * sequential, and random numbers are the same in every run.
 */
final class Habits extends ClassVisitor {
    private static final String RANDOM = "java/util/Random";
    private static final Map<String, String> SEQUENTIAL = Map.of(
            "parallelStream", "stream",
            "parallel", "sequential",
            "parallelSort", "sort",
            "parallelSetAll", "setAll");

    private final Program program;
    private boolean needsRandom;

    Habits(Program program, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.program = program;
    }

    /** Whether {@link RandomClass} has to go with the classes: known once the class was visited. */
    boolean needRandom() {
        return needsRandom;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    private final class Calls extends MethodVisitor {
        Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String call = name + descriptor;
            if (call.equals("printStackTrace()V") && isInherited(owner, name, descriptor)) {
                super.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/System", "err", "Ljava/io/PrintStream;");
                super.visitInsn(Opcodes.SWAP);
                super.visitMethodInsn(
                        Opcodes.INVOKEVIRTUAL, "java/io/PrintStream", "println", "(Ljava/lang/Object;)V", false);
            } else if (owner.equals(RANDOM) && call.equals("<init>()V")) {
                super.visitLdcInsn(RandomClass.SEED);
                super.visitMethodInsn(opcode, owner, name, "(J)V", false);
            } else if (owner.equals("java/util/Collections") && call.equals("shuffle(Ljava/util/List;)V")) {
                super.visitTypeInsn(Opcodes.NEW, RANDOM);
                super.visitInsn(Opcodes.DUP);
                super.visitLdcInsn(RandomClass.SEED);
                super.visitMethodInsn(Opcodes.INVOKESPECIAL, RANDOM, "<init>", "(J)V", false);
                super.visitMethodInsn(opcode, owner, name, "(Ljava/util/List;L" + RANDOM + ";)V", false);
            } else if (isMathRandom(owner, name)) {
                super.visitMethodInsn(opcode, RandomClass.NAME, name, descriptor, false);
            } else {
                super.visitMethodInsn(
                        opcode,
                        owner,
                        sequential(owner, name, descriptor),
                        comparable(owner, name, descriptor),
                        isInterface);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] mended = arguments.clone();
            for (int i = 0; i < mended.length; i++) {
                if (mended[i] instanceof Handle handle) {
                    mended[i] = mended(handle);
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, mended);
        }

        private Handle mended(Handle handle) {
            String owner = isMathRandom(handle.getOwner(), handle.getName()) ? RandomClass.NAME : handle.getOwner();
            return new Handle(
                    handle.getTag(),
                    owner,
                    sequential(handle.getOwner(), handle.getName(), handle.getDesc()),
                    comparable(handle.getOwner(), handle.getName(), handle.getDesc()),
                    handle.isInterface());
        }
    }

    private boolean isMathRandom(String owner, String name) {
        boolean is = name.equals("random") && (owner.equals("java/lang/Math") || owner.equals("java/lang/StrictMath"));
        needsRandom |= is;
        return is;
    }

    private String sequential(String owner, String name, String descriptor) {
        boolean library = owner.startsWith("java/util/") || isInherited(owner, name, descriptor);
        return library ? SEQUENTIAL.getOrDefault(name, name) : name;
    }

    /** {@code parallelSort} takes {@code Comparable}s where {@code sort} takes any objects. */
    private static String comparable(String owner, String name, String descriptor) {
        return name.equals("parallelSort") && owner.equals("java/util/Arrays")
                ? descriptor.replace("[Ljava/lang/Comparable;", "[Ljava/lang/Object;")
                : descriptor;
    }

    /** Tells whether what is called is the library's: a class of the learner's own may have a method of that name. */
    private boolean isInherited(String owner, String name, String descriptor) {
        return !program.declares(owner, name, descriptor);
    }
}
