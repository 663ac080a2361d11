package dev.gradus.compile;

import dev.gradus.result.Diagnostic;
import java.util.List;
import java.util.Map;

/** What came of compiling a learner's file. */
public sealed interface CompileResult {
    /**
     * It compiled.
     *
     * @param classes class files by binary name, sorted
     */
    record Compiled(Map<String, byte[]> classes) implements CompileResult {}

    /**
     * It did not.
     *
     * @param diagnostics one a mistake, at least one, by place; what is worth showing, not all that the compiler said
     */
    record Rejected(List<Diagnostic> diagnostics) implements CompileResult {
        public Rejected {
            diagnostics = List.copyOf(diagnostics);
            if (diagnostics.isEmpty()) {
                throw new IllegalArgumentException("a rejection says why");
            }
        }
    }
}
