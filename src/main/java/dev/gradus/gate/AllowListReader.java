package dev.gradus.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code allowed.txt}, which explains its own form in its first lines. */
final class AllowListReader {
    private static final String FILE = "allowed.txt";

    private final Map<String, ApiEntry> classes = new HashMap<>();
    private final Map<String, ApiEntry> packages = new HashMap<>();
    private final Map<String, Map<String, String>> deniedMembers = new HashMap<>();
    private final Map<String, String> deniedClasses = new HashMap<>();
    private final Map<String, String> deniedPackages = new HashMap<>();

    private AllowListReader() {}

    /** The list that comes with Gradus. */
    static AllowList standard() {
        return read(standardLines());
    }

    static List<String> standardLines() {
        try (InputStream in = AllowListReader.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if a line cannot be read, or says again what another one says */
    static AllowList read(List<String> lines) {
        AllowListReader reader = new AllowListReader();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !reader.entry(line)) {
                throw new IllegalArgumentException(
                        FILE + ":" + (i + 1) + ": " + line
                                + ": write 'allow CLASS: MEMBERS', 'extend CLASS: MEMBERS' or 'deny NAME: WHY', each name once");
            }
        }
        return new AllowList(
                reader.classes, reader.packages, reader.deniedMembers, reader.deniedClasses, reader.deniedPackages);
    }

    private boolean entry(String line) {
        int space = line.indexOf(' ');
        int colon = line.indexOf(':');
        if (space < 0 || colon < space) {
            return false;
        }
        String name = line.substring(space + 1, colon).strip().replace('.', '/');
        String rest = line.substring(colon + 1).strip();
        return switch (line.substring(0, space)) {
            case "allow" -> allow(name, rest, false);
            case "extend" -> allow(name, rest, true);
            case "deny" -> !rest.isEmpty() && deny(name, rest);
            default -> false;
        };
    }

    private boolean allow(String name, String members, boolean extendable) {
        Set<String> names = Arrays.stream(members.split(" +"))
                .filter(member -> !member.isEmpty())
                .collect(Collectors.toSet());
        return put(classes, packages, name, new ApiEntry(extendable, names));
    }

    private boolean deny(String name, String why) {
        int hash = name.indexOf('#');
        if (hash < 0) {
            return put(deniedClasses, deniedPackages, name, why);
        }
        return deniedMembers
                        .computeIfAbsent(name.substring(0, hash), key -> new HashMap<>())
                        .putIfAbsent(name.substring(hash + 1), why)
                == null;
    }

    private static <T> boolean put(Map<String, T> exact, Map<String, T> prefixes, String name, T value) {
        return name.endsWith("*")
                ? prefixes.putIfAbsent(name.substring(0, name.length() - 1), value) == null
                : exact.putIfAbsent(name, value) == null;
    }
}
