package dev.gradus.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Leaves out static fields that hold a reader of what is typed in, {@code new Scanner(System.in)}, where nothing reads them. After a main
 * method is gone, that is where people put what it alone reads from. A field that anything else reads stays, and is refused.
 */
final class WithoutReaders {
    private static final Set<String> READERS =
            Set.of("java/util/Scanner", "java/io/BufferedReader", "java/io/InputStreamReader");

    /** A field that is set to a reader, and the instructions that make the reader and put it there. */
    private record Setting(String field, MethodNode method, List<AbstractInsnNode> instructions) {
        void leaveOut() {
            instructions.forEach(method.instructions::remove);
        }
    }

    private WithoutReaders() {}

    /** Gives the classes without such fields; those that have none as they are. */
    static Map<String, byte[]> of(Map<String, byte[]> classes) {
        Map<String, ClassNode> read = new TreeMap<>();
        classes.forEach((name, bytes) -> read.put(name, read(bytes)));
        List<Setting> settings = new ArrayList<>();
        read.values().forEach(each -> settings.addAll(settings(each)));
        Set<String> left = settings.stream().map(Setting::field).collect(Collectors.toCollection(HashSet::new));
        read.values().forEach(each -> left.removeAll(usedOtherwise(each, settings)));
        if (left.isEmpty()) {
            return classes;
        }
        settings.stream().filter(each -> left.contains(each.field())).forEach(Setting::leaveOut);
        Map<String, byte[]> without = new TreeMap<>();
        read.forEach((name, each) -> {
            each.fields.removeIf(field -> left.contains(each.name + "." + field.name));
            without.put(name, written(each));
        });
        return without;
    }

    private static ClassNode read(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, 0);
        return node;
    }

    private static byte[] written(ClassNode node) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }

    private static List<Setting> settings(ClassNode node) {
        List<Setting> settings = new ArrayList<>();
        for (MethodNode method : node.methods) {
            if (method.name.equals("<clinit>")) {
                for (AbstractInsnNode each : method.instructions) {
                    if (each.getOpcode() == Opcodes.PUTSTATIC) {
                        reader(each).ifPresent(made -> settings.add(new Setting(nameOf(each), method, made)));
                    }
                }
            }
        }
        return settings;
    }

    private static Set<String> usedOtherwise(ClassNode node, List<Setting> settings) {
        Set<AbstractInsnNode> counted = new HashSet<>();
        settings.forEach(each -> counted.addAll(each.instructions()));
        Set<String> used = new HashSet<>();
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode each : method.instructions) {
                if (each instanceof FieldInsnNode && !counted.contains(each)) {
                    used.add(nameOf(each));
                }
            }
        }
        return used;
    }

    /**
     * What stands before the end of a setting, last first, if it makes a reader of {@code System.in} and nothing else: as many constructors
     * as there are readers around it, {@code System.in}, and their {@code new} and {@code dup}.
     */
    private static Optional<List<AbstractInsnNode>> reader(AbstractInsnNode put) {
        List<AbstractInsnNode> made = new ArrayList<>(List.of(put));
        int readers = 0;
        AbstractInsnNode each = before(put);
        while (each instanceof MethodInsnNode call
                && call.getOpcode() == Opcodes.INVOKESPECIAL
                && READERS.contains(call.owner)) {
            made.add(each);
            readers++;
            each = before(each);
        }
        if (readers == 0
                || each == null
                || each.getOpcode() != Opcodes.GETSTATIC
                || !nameOf(each).equals("java/lang/System.in")) {
            return Optional.empty();
        }
        made.add(each);
        for (int i = 0; i < readers; i++) {
            AbstractInsnNode dup = before(each);
            each = dup == null ? null : before(dup);
            boolean isNew = dup != null
                    && dup.getOpcode() == Opcodes.DUP
                    && each instanceof TypeInsnNode type
                    && type.getOpcode() == Opcodes.NEW
                    && READERS.contains(type.desc);
            if (!isNew) {
                return Optional.empty();
            }
            made.add(dup);
            made.add(each);
        }
        return Optional.of(made);
    }

    /** Between the parts there may be the beginning of a line, and nothing else. */
    private static AbstractInsnNode before(AbstractInsnNode instruction) {
        AbstractInsnNode each = instruction.getPrevious();
        while (each instanceof LabelNode || each instanceof LineNumberNode) {
            each = each.getPrevious();
        }
        return each;
    }

    private static String nameOf(AbstractInsnNode access) {
        FieldInsnNode field = (FieldInsnNode) access;
        return field.owner + "." + field.name;
    }
}
