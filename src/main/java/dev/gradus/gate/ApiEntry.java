package dev.gradus.gate;

import java.util.Map;
import java.util.Set;

/**
 * What the list says about one class that may be used.
 *
 * @param extendable whether a learner's class may extend or implement it
 * @param members the names of the members that may be used, {@code new} for constructors, {@code *} for all
 */
record ApiEntry(boolean extendable, Set<String> members) {
    static final ApiEntry WHOLE = new ApiEntry(true, Set.of("*"));

    ApiEntry {
        members = Set.copyOf(members);
    }

    boolean allows(String member) {
        return members.contains("*") || members.contains(member);
    }

    /** A member is denied in the list by its name, or by its name and parameters. */
    static String reason(Map<String, String> denied, String member, String parameters) {
        return denied.getOrDefault(member + parameters, denied.getOrDefault(member, ""));
    }
}
