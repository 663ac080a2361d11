package dev.gradus.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a submission may use of the Java library. Immutable. Class names are internal ones: {@code java/util/Map$Entry}. */
final class AllowList {
    static final String GENERAL =
            "It is not on the list of what a submission may use. Most of java.lang, java.math and java.util is, with its functions and streams.";

    private final Map<String, ApiEntry> classes;
    private final Map<String, ApiEntry> packages;
    private final Map<String, Map<String, String>> deniedMembers;
    private final Map<String, String> deniedClasses;
    private final Map<String, String> deniedPackages;

    /** Names of packages are prefixes, such as {@code java/util/function/}. */
    AllowList(
            Map<String, ApiEntry> classes,
            Map<String, ApiEntry> packages,
            Map<String, Map<String, String>> deniedMembers,
            Map<String, String> deniedClasses,
            Map<String, String> deniedPackages) {
        this.classes = Map.copyOf(classes);
        this.packages = Map.copyOf(packages);
        this.deniedMembers = Map.copyOf(deniedMembers);
        this.deniedClasses = Map.copyOf(deniedClasses);
        this.deniedPackages = Map.copyOf(deniedPackages);
    }

    /**
     * Gives a list that allows these as well.
     *
     * @param names of classes, {@code java.util.Scanner}, and of members, {@code java.lang.String#intern}
     */
    AllowList with(List<String> names) {
        Map<String, ApiEntry> more = new HashMap<>(classes);
        Map<String, Map<String, String>> denied = new HashMap<>(deniedMembers);
        for (String name : names) {
            String[] parts = name.replace('.', '/').split("#", 2);
            if (parts.length == 1) {
                more.put(parts[0], ApiEntry.WHOLE);
                denied.remove(parts[0]);
            } else {
                Set<String> members = new TreeSet<>(Set.of(parts[1]));
                ApiEntry old = entry(parts[0]).orElse(new ApiEntry(false, Set.of()));
                members.addAll(old.members());
                more.put(parts[0], new ApiEntry(old.extendable(), members));
                Map<String, String> left = new HashMap<>(denied.getOrDefault(parts[0], Map.of()));
                left.keySet().removeIf(key -> key.equals(parts[1]) || key.startsWith(parts[1] + "("));
                denied.put(parts[0], left);
            }
        }
        return new AllowList(more, packages, denied, deniedClasses, deniedPackages);
    }

    /** Tells whether the class may be named at all. */
    boolean names(String className) {
        return entry(className).isPresent();
    }

    boolean mayExtend(String className) {
        return entry(className).filter(ApiEntry::extendable).isPresent();
    }

    boolean allows(String className, String member) {
        return entry(className).filter(entry -> entry.allows(member)).isPresent();
    }

    /** Why the member that this class declares is denied; empty if it is not. */
    String denial(String className, String member, String parameters) {
        return ApiEntry.reason(deniedMembers.getOrDefault(className, Map.of()), member, parameters);
    }

    /** What to tell about a class that may not be used. */
    String reason(String className) {
        String own = deniedClasses.get(className);
        return own != null ? own : longest(deniedPackages, className).orElse(GENERAL);
    }

    private Optional<ApiEntry> entry(String className) {
        ApiEntry own = classes.get(className);
        if (own != null || deniedClasses.containsKey(className)) {
            return Optional.ofNullable(own);
        }
        return longest(packages, className);
    }

    private static <T> Optional<T> longest(Map<String, T> byPrefix, String className) {
        for (int end = className.length(); end > 0; end--) {
            T found = byPrefix.get(className.substring(0, end));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
