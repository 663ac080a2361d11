package dev.gradus.compile;

import dev.gradus.problem.Contract;
import dev.gradus.problem.ValueType;
import dev.gradus.result.ContractMismatch;
import dev.gradus.result.ContractMismatch.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Judges on the class files whether a submission keeps its contract: what would let {@code double d = Solution.f(p);} compile in the same
 * package is accepted, whatever the source looks like.
 */
public final class ContractJudge {
    /**
     * The judgement.
     *
     * @param targets one a method of the contract, in its order; empty if there are mismatches
     * @param mismatches all that were found
     */
    public record Fit(List<CallTarget> targets, List<ContractMismatch> mismatches) {
        public Fit {
            targets = List.copyOf(targets);
            mismatches = List.copyOf(mismatches);
        }
    }

    private record Found(String owner, int access, String name, String descriptor) {
        boolean is(int flag) {
            return (access & flag) != 0;
        }

        String parameters() {
            return descriptor.substring(0, descriptor.indexOf(')') + 1);
        }
    }

    private record ClassFile(String superName, List<Found> methods) {}

    private final Contract contract;
    private final Map<String, ClassFile> files = new TreeMap<>();

    private ContractJudge(Contract contract, Map<String, byte[]> classes) {
        this.contract = contract;
        classes.forEach((name, bytes) -> files.put(name, read(bytes)));
    }

    /**
     * Judges.
     *
     * @param classes the learner's class files by binary name
     * @param provided the names of the classes that the problem provides
     */
    public static Fit judge(Contract contract, Map<String, byte[]> classes, Iterable<String> provided) {
        for (String name : provided) {
            if (classes.containsKey(name)) {
                return new Fit(List.of(), List.of(new ContractMismatch(Kind.PROVIDED_CLASS, name, List.of())));
            }
        }
        return new ContractJudge(contract, classes).judge();
    }

    private Fit judge() {
        if (!files.containsKey(contract.className())) {
            return new Fit(List.of(), List.of(missingClass()));
        }
        List<CallTarget> targets = new ArrayList<>();
        List<ContractMismatch> mismatches = new ArrayList<>();
        for (Contract.Method method : contract.methods()) {
            List<Found> named = methodsNamed(method.name());
            Optional<Found> fitting = named.stream()
                    .filter(found -> found.parameters().equals(method.parameterDescriptor())
                            && found.is(Opcodes.ACC_STATIC)
                            && !found.is(Opcodes.ACC_PRIVATE))
                    .findFirst();
            fitting.ifPresentOrElse(
                    found -> targets.add(target(method, found)), () -> mismatches.add(mismatch(method, named)));
        }
        return mismatches.isEmpty() ? new Fit(targets, List.of()) : new Fit(List.of(), mismatches);
    }

    private ContractMismatch missingClass() {
        String suffix = "." + contract.className();
        for (String name : files.keySet()) {
            if (name.endsWith(suffix)) {
                String packageName = name.substring(0, name.length() - suffix.length());
                return new ContractMismatch(Kind.IN_PACKAGE, contract.className(), List.of(packageName));
            }
        }
        List<String> topLevel =
                files.keySet().stream().filter(name -> name.indexOf('$') < 0).toList();
        return new ContractMismatch(Kind.MISSING_CLASS, contract.className(), topLevel);
    }

    /** Those of the class itself, then those that it inherits: a call from outside finds them in this order. */
    private List<Found> methodsNamed(String name) {
        List<Found> found = new ArrayList<>();
        ClassFile file = files.get(contract.className());
        while (file != null) {
            file.methods().stream().filter(method -> method.name().equals(name)).forEach(found::add);
            file = file.superName() == null ? null : files.get(file.superName());
        }
        return found;
    }

    private static CallTarget target(Contract.Method method, Found found) {
        Type returned = Type.getReturnType(found.descriptor());
        return new CallTarget(
                method.name(),
                found.owner(),
                found.descriptor(),
                fits(returned, method.returns()),
                simpleName(returned.getClassName()));
    }

    private ContractMismatch mismatch(Contract.Method method, List<Found> named) {
        if (named.isEmpty()) {
            return new ContractMismatch(Kind.MISSING_METHOD, method.name(), namesOfMethods());
        }
        for (Found found : named) {
            if (found.parameters().equals(method.parameterDescriptor())) {
                Kind kind = found.is(Opcodes.ACC_STATIC) ? Kind.PRIVATE : Kind.NOT_STATIC;
                return new ContractMismatch(kind, method.name(), List.of());
            }
        }
        List<String> types = Arrays.stream(Type.getArgumentTypes(named.get(0).descriptor()))
                .map(type -> simpleName(type.getClassName()))
                .toList();
        return new ContractMismatch(Kind.PARAMETERS, method.name(), types);
    }

    private List<String> namesOfMethods() {
        return files.get(contract.className()).methods().stream()
                .filter(method -> method.name().charAt(0) != '<' && !method.is(Opcodes.ACC_SYNTHETIC))
                .map(Found::name)
                .distinct()
                .toList();
    }

    /** Whether a value of the one type can be assigned to a variable of the other (JLS 5.2, as far as a contract's types go). */
    private static boolean fits(Type found, ValueType wanted) {
        if (wanted instanceof ValueType.Nothing) {
            // The call is a statement of its own: whatever it gives back may be dropped.
            return true;
        }
        if (found.getDescriptor().equals(wanted.descriptor())) {
            return true;
        }
        if (wanted instanceof ValueType.Primitive primitive) {
            return unboxed(found).map(from -> widens(from, primitive)).orElse(false);
        }
        if (wanted instanceof ValueType.Jdk jdk) {
            return found.getSort() < Type.ARRAY
                    ? unboxed(found).map(from -> boxes(from, jdk)).orElse(false)
                    : isKindOf(jdk, found);
        }
        // A record for a sealed interface: the value tells what it is when it comes.
        return wanted instanceof ValueType.Provided && isClassOutsideOfJava(found);
    }

    private static boolean isClassOutsideOfJava(Type found) {
        return found.getSort() == Type.OBJECT && !found.getInternalName().startsWith("java/");
    }

    private static boolean boxes(ValueType.Primitive from, ValueType.Jdk wanted) {
        return switch (wanted.internalName()) {
            case "java/lang/Object" -> true;
            case "java/lang/Number" -> from != ValueType.Primitive.BOOLEAN && from != ValueType.Primitive.CHAR;
            default -> from.boxInternalName().equals(wanted.internalName());
        };
    }

    private static boolean isKindOf(ValueType.Jdk wanted, Type found) {
        return switch (wanted.internalName()) {
            case "java/lang/Object" -> true;
            case "java/lang/Number" ->
                unboxed(found).map(from -> boxes(from, wanted)).orElse(false);
            // Whether a class is a kind of List cannot be told from its name; the value tells it when it comes.
            case "java/util/List", "java/util/Map" ->
                found.getSort() == Type.OBJECT && !found.getInternalName().equals("java/lang/Object");
            default -> false;
        };
    }

    private static Optional<ValueType.Primitive> unboxed(Type type) {
        for (ValueType.Primitive primitive : ValueType.Primitive.values()) {
            if (type.getDescriptor().equals(primitive.descriptor())
                    || type.getDescriptor().equals("L" + primitive.boxInternalName() + ";")) {
                return Optional.of(primitive);
            }
        }
        return Optional.empty();
    }

    /** Identity or widening primitive conversion (JLS 5.1.2). */
    private static boolean widens(ValueType.Primitive from, ValueType.Primitive to) {
        return from == to
                || switch (to) {
                    case SHORT -> from == ValueType.Primitive.BYTE;
                    case INT ->
                        from == ValueType.Primitive.BYTE
                                || from == ValueType.Primitive.SHORT
                                || from == ValueType.Primitive.CHAR;
                    case LONG, FLOAT, DOUBLE -> from != ValueType.Primitive.BOOLEAN && from.compareTo(to) < 0;
                    case BOOLEAN, BYTE, CHAR -> false;
                };
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static ClassFile read(byte[] bytes) {
        List<Found> methods = new ArrayList<>();
        ClassReader reader = new ClassReader(bytes);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        methods.add(new Found(reader.getClassName().replace('/', '.'), access, name, descriptor));
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        String superName = reader.getSuperName();
        return new ClassFile(superName == null ? null : superName.replace('/', '.'), methods);
    }
}
