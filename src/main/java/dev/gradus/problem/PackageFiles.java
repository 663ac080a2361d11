package dev.gradus.problem;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Every file of one package and its template, read once. What could not be read is noted as a fault and is then present, but
 * without a text. Links are never followed.
 */
final class PackageFiles {
    private final String home;
    private final String templatePath;
    private final SortedMap<String, SourceFile> texts = new TreeMap<>();
    private final Set<String> present = new TreeSet<>();
    private final Set<String> wrongFolders = new TreeSet<>();

    private PackageFiles(String id) {
        home = "problems/" + id + "/";
        templatePath = "solutions-template/" + id + "/" + PackageLayout.SOLUTION;
    }

    /** Reads what there is; never throws for the state of the files. */
    static PackageFiles read(Path root, String id, FaultLog log) {
        PackageFiles files = new PackageFiles(id);
        files.walk(root, "problems/" + id, log, PackageLayout::allowsFile, PackageLayout::allowsFolder);
        files.walk(root, "solutions-template/" + id, log, PackageLayout.SOLUTION::equals, folder -> false);
        return files;
    }

    /** The same for a quiz, in whose folder other files lie. */
    static PackageFiles readQuiz(Path root, String id, FaultLog log) {
        PackageFiles files = new PackageFiles(id);
        files.walk(root, "problems/" + id, log, QuizLayout::allowsFile, QuizLayout::allowsFolder);
        files.walk(root, "solutions-template/" + id, log, PackageLayout.SOLUTION::equals, folder -> false);
        return files;
    }

    /** The path, relative to the bank, of something that is named relative to the package. */
    String path(String relative) {
        return home + relative;
    }

    String templatePath() {
        return templatePath;
    }

    boolean isPresent(String path) {
        return present.contains(path);
    }

    /** Tells whether the folder of the package holds any file that may lie there, readable or not. */
    boolean isAnyPresentIn(String folder) {
        return present.stream().anyMatch(path -> path.startsWith(path(folder) + "/"));
    }

    /** The names of the folders below {@code wrong/}, sorted. */
    Set<String> wrongFolders() {
        return Collections.unmodifiableSet(wrongFolders);
    }

    /** A file that could be read; {@code path} is relative to the bank. */
    Optional<SourceFile> file(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The readable files in one folder of the package, by path. */
    List<SourceFile> in(String folder) {
        return texts.values().stream()
                .filter(file -> file.path().startsWith(path(folder) + "/"))
                .toList();
    }

    /** Every readable file, by path. */
    List<SourceFile> all() {
        return List.copyOf(texts.values());
    }

    private void walk(
            Path root, String start, FaultLog log, Predicate<String> fileAllowed, Predicate<String> folderAllowed) {
        Path top = root.resolve(start);
        if (Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.walkFileTree(top, new Visitor(top, start, log, fileAllowed, folderAllowed));
            } catch (IOException e) {
                log.page(start).add(0, "cannot be listed: " + e.getMessage(), "check that it may be read");
            }
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;
        private final String start;
        private final FaultLog log;
        private final Predicate<String> fileAllowed;
        private final Predicate<String> folderAllowed;

        Visitor(Path top, String start, FaultLog log, Predicate<String> fileAllowed, Predicate<String> folderAllowed) {
            this.top = top;
            this.start = start;
            this.log = log;
            this.fileAllowed = fileAllowed;
            this.folderAllowed = folderAllowed;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String relative = relative(folder);
            if (relative.isEmpty() || folderAllowed.test(relative)) {
                PackageLayout.wrongFolder(relative).ifPresent(wrongFolders::add);
                return FileVisitResult.CONTINUE;
            }
            page(relative).add(0, "is a folder that no problem has", "remove it, or move what it holds");
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String relative = relative(file);
            if (PackageLayout.isDropping(file.getFileName().toString())) {
                return FileVisitResult.CONTINUE;
            }
            present.add(page(relative).file());
            if (attributes.isSymbolicLink()) {
                page(relative).add(0, "is a symbolic link", "put the file itself in its place");
            } else if (!fileAllowed.test(relative)) {
                page(relative).add(0, "is a file that no problem has", "remove it, or check its name and its folder");
            } else {
                TextFile.read(file, attributes, page(relative))
                        .ifPresent(text -> texts.put(
                                page(relative).file(),
                                new SourceFile(
                                        page(relative).file(),
                                        file.getFileName().toString(),
                                        text)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            present.add(page(relative(file)).file());
            page(relative(file)).add(0, "cannot be read", "check that it may be read");
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            return top.relativize(path).toString().replace('\\', '/');
        }

        private FaultLog.Page page(String relative) {
            return log.page(relative.isEmpty() ? start : start + "/" + relative);
        }
    }
}
