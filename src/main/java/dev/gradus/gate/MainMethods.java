package dev.gradus.gate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
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
 * private methods that nothing else uses, such as the bodies of its lambdas, and the classes that are declared in it. Takes a time that
 * grows with the size of the program and no faster, however its methods call each other.
 */
final class MainMethods {
    private static final String MAIN = "main([Ljava/lang/String;)V";

    private final Program program;
    private final Set<String> contract;
    /** What each method uses, and what each class declares. A method is {@code owner.name(..)..}, a class {@code owner.}. */
    private final Map<String, Set<String>> uses = new HashMap<>();
    /** Methods that nobody calls from outside, and that override nothing. */
    private final Set<String> removable = new HashSet<>();

    private final Map<String, String> declaredIn = new HashMap<>();
    private final Set<String> gone;

    /** @param contract the names of the contract's methods, which are called from outside */
    MainMethods(Map<String, byte[]> classes, Program program, Set<String> contract) {
        this.program = program;
        this.contract = contract;
        classes.values().forEach(this::read);
        declaredIn.forEach((name, place) -> {
            // What is declared in a field's initial value stands in no method.
            String declarer = uses.containsKey(place) ? place : classNode(ownerOf(place));
            uses.computeIfAbsent(declarer, key -> new HashSet<>()).add(classNode(name));
        });
        Set<String> ofMain = reached(
                removable.stream().filter(node -> node.endsWith("." + MAIN)).toList());
        Set<String> stays = reached(uses.keySet().stream()
                .filter(node -> !ofMain.contains(node) || isCalledFromOutside(node))
                .toList());
        this.gone = new HashSet<>(ofMain);
        gone.removeAll(stays);
    }

    boolean hasMethod(String className, String name, String descriptor) {
        return gone.contains(className + "." + name + descriptor);
    }

    boolean hasClass(String className) {
        return gone.contains(classNode(className));
    }

    private boolean isCalledFromOutside(String node) {
        return !removable.contains(node) && !declaredIn.containsKey(ownerOf(node));
    }

    private Set<String> reached(Collection<String> from) {
        Set<String> reached = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (String used : uses.getOrDefault(open.pop(), Set.of())) {
                if (uses.containsKey(used) && reached.add(used)) {
                    open.push(used);
                }
            }
        }
        return reached;
    }

    private static String classNode(String className) {
        return className + ".";
    }

    private static String ownerOf(String node) {
        return node.substring(0, node.indexOf('.'));
    }

    private void read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        String owner = reader.getClassName();
        uses.computeIfAbsent(classNode(owner), key -> new HashSet<>());
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitOuterClass(String outer, String name, String descriptor) {
                declaredIn.put(owner, outer + "." + name + descriptor);
            }

            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                String method = owner + "." + name + descriptor;
                boolean special = name.startsWith("<") || contract.contains(name);
                if (!special && (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) != 0) {
                    removable.add(method);
                } else {
                    uses.get(classNode(owner)).add(method);
                }
                Set<String> used = new HashSet<>();
                uses.put(method, used);
                return new Uses(used);
            }
        };
        reader.accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private final class Uses extends MethodVisitor {
        private final Set<String> used;

        Uses(Set<String> used) {
            super(Opcodes.ASM9);
            this.used = used;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            use(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    use(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }

        private void use(String owner, String name, String descriptor) {
            // A class may be named that inherits the method.
            program.declarers(owner, name, descriptor).forEach(one -> used.add(one + "." + name + descriptor));
        }
    }
}
