package dev.gradus.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/** Asks the list about one thing that a class file names. What the submission or its problem declares itself is free. */
final class Api {
    /** To look through a class of the library takes as long as through so many of the program's. */
    private static final int OF_THE_LIBRARY = 200;

    private final AllowList list;
    private final Program program;
    private final Effort effort;
    private final Map<String, Optional<Refusal>> members = new HashMap<>();
    private final Map<String, List<String>> declarers = new HashMap<>();

    /** @param effort what may be spent on looking members up */
    Api(AllowList list, Program program, Effort effort) {
        this.list = list;
        this.program = program;
        this.effort = effort;
    }

    /** May the class be named? An array's name is taken for that of its elements. */
    Optional<Refusal> type(String className) {
        String name = Names.element(Type.getObjectType(className));
        return name.isEmpty() || program.has(name) || list.names(name)
                ? Optional.empty()
                : Optional.of(Refusal.type(name, list.reason(name)));
    }

    /** May all classes in a field's or a method's descriptor be named? */
    Optional<Refusal> descriptor(String descriptor) {
        List<Type> types = new ArrayList<>();
        if (descriptor.startsWith("(")) {
            types.addAll(List.of(Type.getArgumentTypes(descriptor)));
            types.add(Type.getReturnType(descriptor));
        } else {
            types.add(Type.getType(descriptor));
        }
        return types.stream()
                .map(Names::element)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> type(name).stream())
                .findFirst();
    }

    /** May a class of the submission extend or implement it? */
    Optional<Refusal> supertype(String className) {
        if (program.has(className) || list.mayExtend(className)) {
            return Optional.empty();
        }
        String help = list.names(className)
                ? "Keep a " + Names.simple(className) + " in a field and call its methods."
                : list.reason(className);
        return Optional.of(Refusal.supertype(className, help));
    }

    /** May the member be used? It is looked up as Java does: in the program's own classes first, then in the JDK's above them. */
    Optional<Refusal> member(String owner, String member, String descriptor) {
        String key = owner + "." + member + descriptor;
        Optional<Refusal> known = members.get(key);
        if (known == null) {
            known = lookUp(owner, member, descriptor);
            members.put(key, known);
        }
        return known;
    }

    private Optional<Refusal> lookUp(String owner, String member, String descriptor) {
        Optional<Refusal> named = descriptor(descriptor);
        if (owner.startsWith("[")) {
            boolean isClone = member.equals("clone") && descriptor.equals("()Ljava/lang/Object;");
            return isClone ? type(owner) : Optional.of(Refusal.member("java/lang/Object", member, AllowList.GENERAL));
        }
        if (!program.has(owner)) {
            return ofJdk(owner, member, descriptor).or(() -> named);
        }
        if (program.declares(owner, member, descriptor)) {
            return named;
        }
        boolean known = false;
        List<String> above = new ArrayList<>(program.jdkSupers(owner));
        above.add("java/lang/Object");
        for (String jdk : above) {
            if (!declarers(jdk, member, descriptor).isEmpty()) {
                known = true;
                Optional<Refusal> refusal = ofJdk(jdk, member, descriptor);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        }
        return known ? named : Optional.of(Refusal.member(owner, member, "There is no such member in Java 17."));
    }

    private List<String> declarers(String owner, String member, String descriptor) {
        return declarers.computeIfAbsent(owner + "." + member + descriptor, key -> {
            effort.spend(OF_THE_LIBRARY);
            return Jdk.declarers(owner, member, descriptor);
        });
    }

    private Optional<Refusal> ofJdk(String owner, String member, String descriptor) {
        if (!list.names(owner)) {
            return Optional.of(Refusal.member(owner, member, list.reason(owner)));
        }
        String name = member.equals("<init>") ? "new" : member;
        String parameters = Names.parameters(descriptor);
        List<String> declarers = declarers(owner, member, descriptor);
        for (String declarer : declarers) {
            String denial = list.denial(declarer, name, parameters);
            if (!denial.isEmpty()) {
                return Optional.of(Refusal.member(declarer, member, denial));
            }
        }
        boolean allowed = list.allows(owner, name) || declarers.stream().anyMatch(one -> list.allows(one, name));
        if (declarers.isEmpty() || !allowed) {
            String declarer = declarers.isEmpty() ? owner : declarers.get(0);
            return Optional.of(Refusal.member(declarer, member, AllowList.GENERAL));
        }
        return Optional.empty();
    }
}
