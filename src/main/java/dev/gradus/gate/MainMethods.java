package dev.gradus.gate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Finds what is there for {@code main(String[])} alone: no test calls it, so whatever it does is of no account. With it go the methods,
 * the fields and the classes that it uses, straight or through others, and that nothing else uses: a reader of what is typed in, a
 * {@code run()} that asks for numbers. What nothing uses at all stays, and is looked at. Takes a time that grows with the size of the
 * program and no faster, however its methods call each other.
 */
final class MainMethods {
    private static final String MAIN = "main([Ljava/lang/String;)V";

    private static final Pattern CLASS_IN_SIGNATURE = Pattern.compile("L([\\w$/]+)");

    private final Program program;
    private final Set<String> contract;
    private final String contractClass;
    /** What each part uses. A class is {@code owner.}, a method {@code owner.name(..)..}, a field {@code owner.name..}. */
    private final Map<String, Set<String>> uses = new HashMap<>();
    /** Methods that are called where they are named and nowhere else: nothing overrides them, and they override nothing. */
    private final Set<String> removable = new HashSet<>();

    private final Set<String> mains = new HashSet<>();
    private final Set<String> extended = new HashSet<>();
    private final Map<String, String> declaredIn = new HashMap<>();
    private final Set<String> gone;

    /**
     * @param contractClass the internal name of the class that is called from outside
     * @param contract the names of its methods that are
     */
    MainMethods(Map<String, byte[]> classes, Program program, String contractClass, Set<String> contract) {
        this.program = program;
        this.contract = contract;
        this.contractClass = contractClass;
        List<ClassReader> readers =
                classes.values().stream().map(ClassReader::new).toList();
        for (ClassReader reader : readers) {
            extended.add(reader.getSuperName());
            extended.addAll(List.of(reader.getInterfaces()));
        }
        readers.forEach(this::read);
        declaredIn.forEach((name, place) -> {
            // What is declared in a field's initial value stands in no method.
            String declarer = uses.containsKey(place) ? place : classNode(ownerOf(place));
            uses.computeIfAbsent(declarer, key -> new HashSet<>()).add(classNode(name));
        });
        Set<String> ofMain = reached(mains);
        for (String node : List.copyOf(uses.keySet())) {
            // What main does not use, though it uses the class, stays with the class.
            if (!ofMain.contains(node)) {
                uses.get(classNode(ownerOf(node))).add(node);
            }
        }
        Set<String> stays = reached(uses.keySet().stream()
                .filter(node -> node.endsWith(".") && !ofMain.contains(node) || isCalledFromOutside(node))
                .toList());
        this.gone = new HashSet<>(ofMain);
        gone.removeAll(stays);
    }

    /** A method, or a field: their descriptors differ. */
    boolean hasMember(String className, String name, String descriptor) {
        return gone.contains(className + "." + name + descriptor);
    }

    boolean hasClass(String className) {
        return gone.contains(classNode(className));
    }

    /** The class of the contract, and those of its methods that are not called by name alone; fields are read by name alone. */
    private boolean isCalledFromOutside(String node) {
        boolean isClassOrMethod = node.endsWith(".") || node.indexOf('(') >= 0;
        return ownerOf(node).equals(contractClass) && isClassOrMethod && !removable.contains(node);
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

    private void read(ClassReader reader) {
        reader.accept(new Declarations(reader), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** The JDK calls what overrides its own, and what it finds in every enum; another class calls what it inherits. */
    private boolean isCalledByNameAlone(String owner, int access, String name, String descriptor, boolean ofEnum) {
        if (name.equals("<clinit>") || owner.equals(contractClass) && contract.contains(name)) {
            return false;
        }
        if (name.equals("<init>") || (access & Opcodes.ACC_PRIVATE) != 0) {
            return true;
        }
        if ((access & Opcodes.ACC_STATIC) != 0) {
            return !ofEnum || !(name.equals("values") || name.equals("valueOf"));
        }
        return !extended.contains(owner)
                && program.declarers(owner, name, descriptor).equals(List.of(owner))
                && Jdk.declarers("java/lang/Object", name, descriptor).isEmpty()
                && program.jdkSupers(owner).stream()
                        .allMatch(jdk -> Jdk.declarers(jdk, name, descriptor).isEmpty());
    }

    private final class Declarations extends ClassVisitor {
        private final String owner;
        private final boolean isEnum;
        private final Set<String> ofClass;

        Declarations(ClassReader reader) {
            super(Opcodes.ASM9);
            this.owner = reader.getClassName();
            this.isEnum = (reader.getAccess() & Opcodes.ACC_ENUM) != 0;
            this.ofClass = uses.computeIfAbsent(classNode(owner), key -> new HashSet<>());
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            useClass(ofClass, superName);
            for (String each : interfaces) {
                useClass(ofClass, each);
            }
            useSignature(ofClass, signature);
        }

        @Override
        public void visitNestHost(String host) {
            useClass(ofClass, host);
        }

        @Override
        public void visitOuterClass(String outer, String name, String descriptor) {
            declaredIn.put(owner, outer + "." + name + descriptor);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            Set<String> used = new HashSet<>(Set.of(classNode(owner)));
            uses.put(owner + "." + name + descriptor, used);
            useType(used, Type.getType(descriptor));
            useSignature(used, signature);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            String method = owner + "." + name + descriptor;
            if ((access & Opcodes.ACC_STATIC) != 0 && (name + descriptor).equals(MAIN)) {
                mains.add(method);
            }
            if (isCalledByNameAlone(owner, access, name, descriptor, isEnum)) {
                removable.add(method);
            } else {
                ofClass.add(method);
            }
            Set<String> used = new HashSet<>(Set.of(classNode(owner)));
            uses.put(method, used);
            useType(used, Type.getMethodType(descriptor));
            useSignature(used, signature);
            if (exceptions != null) {
                for (String each : exceptions) {
                    useClass(used, each);
                }
            }
            return new Code(used);
        }
    }

    private void useClass(Set<String> used, String name) {
        if (name != null) {
            useType(used, Type.getObjectType(name));
        }
    }

    private void useType(Set<String> used, Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> useType(used, type.getElementType());
            case Type.OBJECT -> used.add(classNode(type.getInternalName()));
            case Type.METHOD -> {
                useType(used, type.getReturnType());
                for (Type each : type.getArgumentTypes()) {
                    useType(used, each);
                }
            }
            default -> {
                // A primitive type has no class.
            }
        }
    }

    private static void useSignature(Set<String> used, String signature) {
        if (signature != null) {
            Matcher matcher = CLASS_IN_SIGNATURE.matcher(signature);
            while (matcher.find()) {
                used.add(classNode(matcher.group(1)));
            }
        }
    }

    private final class Code extends MethodVisitor {
        private final Set<String> used;

        Code(Set<String> used) {
            super(Opcodes.ASM9);
            this.used = used;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            useMember(owner, name, descriptor);
            useType(used, Type.getMethodType(descriptor));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            useMember(owner, name, descriptor);
            useType(used, Type.getType(descriptor));
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            useClass(used, type);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            useType(used, Type.getType(descriptor));
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            useClass(used, type);
        }

        @Override
        public void visitLdcInsn(Object value) {
            useConstant(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            useType(used, Type.getMethodType(descriptor));
            useConstant(bootstrap);
            for (Object argument : arguments) {
                useConstant(argument);
            }
        }

        private void useConstant(Object constant) {
            if (constant instanceof Type type) {
                useType(used, type);
            } else if (constant instanceof Handle handle) {
                useMember(handle.getOwner(), handle.getName(), handle.getDesc());
            } else if (constant instanceof ConstantDynamic dynamic) {
                useConstant(dynamic.getBootstrapMethod());
                for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                    useConstant(dynamic.getBootstrapMethodArgument(i));
                }
            }
        }

        private void useMember(String owner, String name, String descriptor) {
            useClass(used, owner);
            // A class may be named that inherits the member.
            program.declarers(owner, name, descriptor).forEach(one -> used.add(one + "." + name + descriptor));
        }
    }
}
