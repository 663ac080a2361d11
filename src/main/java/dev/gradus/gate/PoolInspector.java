package dev.gradus.gate;

import java.util.Optional;
import org.objectweb.asm.ClassReader;

/**
 * Looks at the whole constant pool of a class file: nothing that code could name is outside it. What the code names was looked at
 * with its line already; this is the wall behind that one, and knows no lines.
 */
final class PoolInspector {
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;

    private final Api api;
    private final Refusals refusals;
    private final ClassReader reader;
    private final char[] buffer;

    PoolInspector(Api api, Refusals refusals, byte[] bytes) {
        this.api = api;
        this.refusals = refusals;
        this.reader = new ClassReader(bytes);
        this.buffer = new char[reader.getMaxStringLength()];
    }

    void inspect() {
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            // The second half of a long or a double has no item.
            if (item > 0) {
                inspect(item).ifPresent(refusal -> refusals.add(refusal, 0));
            }
        }
    }

    private Optional<Refusal> inspect(int item) {
        return switch (reader.readByte(item - 1)) {
            case CLASS -> type(reader.readUTF8(item, buffer));
            case FIELD, METHOD, INTERFACE_METHOD -> member(item);
            case METHOD_TYPE -> api.descriptor(reader.readUTF8(item, buffer));
            case DYNAMIC ->
                Optional.of(Refusal.form(
                        "gate.constant",
                        "",
                        "a constant is made while the program runs",
                        "Write it in plain Java 17."));
            // Handles and calls of bootstraps point at members; numbers and texts do nothing.
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> type(String name) {
        return Bootstraps.isPart(name) ? Optional.empty() : api.type(name);
    }

    private Optional<Refusal> member(int item) {
        String owner = reader.readClass(item, buffer);
        int nameAndType = reader.getItem(reader.readUnsignedShort(item + 2));
        String name = reader.readUTF8(nameAndType, buffer);
        String descriptor = reader.readUTF8(nameAndType + 2, buffer);
        return Bootstraps.isOne(owner, name) ? Optional.empty() : api.member(owner, name, descriptor);
    }
}
