package dev.gradus.problem;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may lie in a problem's folder, and what to say of anything else. Paths are relative to that folder. */
final class PackageLayout {
    static final String YAML = "problem.yaml";
    static final String STATEMENT = "statement.md";
    static final String NOTES = "NOTES.md";
    static final String REFERENCE = "reference/Solution.java";
    static final String SOLUTION = "Solution.java";

    static final String FINGERPRINTS = "wrong/fingerprints.json";
    private static final Set<String> FILES = Set.of(YAML, STATEMENT, NOTES, REFERENCE, FINGERPRINTS);
    private static final Set<String> FOLDERS = Set.of("tests", "reference", "wrong", "provided");
    private static final Pattern JAVA = Pattern.compile("(tests|provided)/[A-Za-z_$][A-Za-z0-9_$]*\\.java");
    private static final Pattern WRONG = Pattern.compile("wrong/[^/]+/Solution\\.java");
    private static final Pattern WRONG_FOLDER = Pattern.compile("wrong/[^/]+");
    // Written by file browsers without being asked; nobody's fault, and no part of the problem.
    private static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private PackageLayout() {}

    static boolean isDropping(String fileName) {
        return DROPPINGS.contains(fileName);
    }

    static boolean allowsFile(String path) {
        return FILES.contains(path)
                || JAVA.matcher(path).matches()
                || WRONG.matcher(path).matches();
    }

    static boolean allowsFolder(String path) {
        return FOLDERS.contains(path) || WRONG_FOLDER.matcher(path).matches();
    }

    static String wrong(String slug) {
        return "wrong/" + slug + "/" + SOLUTION;
    }

    /** The last name of a folder directly below {@code wrong/}. */
    static Optional<String> wrongFolder(String path) {
        return WRONG_FOLDER.matcher(path).matches() ? Optional.of(path.substring("wrong/".length())) : Optional.empty();
    }
}
