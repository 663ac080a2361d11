package dev.gradus.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Names what lies beside the packages of a bank and would otherwise be passed over without a word. */
final class BankStrays {
    private BankStrays() {}

    /** By path; {@code ids} are the bank's problems. */
    static List<Fault> in(Path root, List<String> ids) {
        FaultLog log = new FaultLog();
        for (Path path : children(root, "problems", log)) {
            String name = path.getFileName().toString();
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                log.page("problems/" + name)
                        .add(0, "is no folder of a problem", "move it into one, or out of the bank");
            } else if (!Slug.matches(name)) {
                log.page("problems/" + name).add(0, "has a name that no problem has", "rename it: use " + Slug.SHAPE);
            }
        }
        for (Path path : children(root, "solutions-template", log)) {
            String name = path.getFileName().toString();
            if (!ids.contains(name)) {
                log.page("solutions-template/" + name)
                        .add(
                                0,
                                "belongs to no problem",
                                Words.didYouMean(name, ids, "remove it, or add problems/" + name));
            }
        }
        return log.sorted();
    }

    private static List<Path> children(Path root, String folder, FaultLog log) {
        try (Stream<Path> paths = Files.list(root.resolve(folder))) {
            return paths.filter(path -> !isKeptBesides(path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            log.page(folder).add(0, "cannot be listed", "check that it may be read");
            return List.of();
        }
    }

    private static boolean isKeptBesides(String name) {
        return name.equals("README.md") || name.startsWith(".") || PackageLayout.isDropping(name);
    }
}
