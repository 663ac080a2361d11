package dev.gradus.problem;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Refuses what would keep a source from standing beside the learner's class {@code Solution}. */
final class JavaHeads {
    private JavaHeads() {}

    /** A class in a named package could not name {@code Solution}. */
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

    /** The one class of that name is the learner's. */
    static void refuseSolution(CompilationUnit unit, FaultLog.Page page) {
        for (TypeDeclaration<?> type : unit.getTypes()) {
            if (type.getNameAsString().equals("Solution")) {
                page.add(JavaSource.lineOf(type), "declares the type 'Solution', which is the learner's", "rename it");
            }
        }
    }
}
