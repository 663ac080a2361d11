package dev.gradus.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Finds what is there for {@code main(String[])} alone: no test calls it, so whatever it does is of no account. With it go the static and
 * private methods that nothing else uses, such as the bodies of its lambdas, and the classes that are declared in it.
 */
final class MainMethods {
    private static final String MAIN = "main([Ljava/lang/String;)V";

    private final Set<String> kept;
    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Set<String> removable = new HashSet<>();
    private final Map<String, String> declaredIn = new HashMap<>();
    private final Set<String> methods = new HashSet<>();
    private final Set<String> classes = new HashSet<>();

    /** @param kept the names of the contract's methods, which are called from outside */
    MainMethods(Map<String, byte[]> classes, Set<String> kept) {
        this.kept = kept;
        classes.values().forEach(this::read);
        uses.keySet().stream()
                .filter(method -> method.endsWith("." + MAIN) && removable.contains(method))
                .filter(this::isUnused)
                .forEach(methods::add);
        boolean more = !methods.isEmpty();
        while (more) {
            declaredIn.forEach((name, place) -> {
                if (methods.contains(place) || this.classes.contains(ownerOf(place))) {
                    this.classes.add(name);
                }
            });
            more = methods.addAll(uses.keySet().stream()
                    .filter(method -> !isGone(method) && removable.contains(method))
                    .filter(method -> isUsed(method) && isUnused(method))
                    .toList());
        }
    }

    boolean hasMethod(String className, String name, String descriptor) {
        return methods.contains(className + "." + name + descriptor);
    }

    boolean hasClass(String className) {
        return classes.contains(className);
    }

    private boolean isGone(String method) {
        return methods.contains(method) || classes.contains(ownerOf(method));
    }

    private boolean isUsed(String method) {
        return uses.values().stream().anyMatch(used -> used.contains(method));
    }

    /** Nothing that stays uses it, but perhaps itself. */
    private boolean isUnused(String method) {
        return uses.entrySet().stream()
                .noneMatch(entry ->
                        !entry.getKey().equals(method) && entry.getValue().contains(method) && !isGone(entry.getKey()));
    }

    private static String ownerOf(String method) {
        return method.substring(0, method.indexOf('.'));
    }

    private void read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        String owner = reader.getClassName();
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitOuterClass(String outer, String name, String descriptor) {
                declaredIn.put(owner, outer + "." + name + descriptor);
            }

            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                String method = owner + "." + name + descriptor;
                boolean special = name.startsWith("<") || kept.contains(name);
                if (!special && (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) != 0) {
                    removable.add(method);
                }
                Set<String> used = new HashSet<>();
                uses.put(method, used);
                return new Uses(used);
            }
        };
        reader.accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private static final class Uses extends MethodVisitor {
        private final Set<String> used;

        Uses(Set<String> used) {
            super(Opcodes.ASM9);
            this.used = used;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            used.add(owner + "." + name + descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    used.add(handle.getOwner() + "." + handle.getName() + handle.getDesc());
                }
            }
        }
    }
}
