package dev.gradus.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Refuses a {@code package} line: a class in a named package could not name {@code Solution}. */
final class JavaHeads {
    private JavaHeads() {}

    static void check(PackageFiles files, FaultLog log) {
        List<SourceFile> sources = new ArrayList<>(files.all());
        sources.removeIf(file -> !file.name().endsWith(".java"));
        for (SourceFile source : sources) {
            OptionalInt line = JavaSource.packageLine(source.text());
            if (line.isPresent()) {
                log.page(source.path())
                        .add(
                                line.getAsInt(),
                                "has a 'package' line",
                                "remove it: all sources live in the unnamed package");
            }
        }
    }
}
