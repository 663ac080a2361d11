package dev.gradus.report;

import com.google.gson.stream.JsonWriter;
import dev.gradus.problem.Kind;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Digests;
import dev.gradus.result.Finding;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.Misconception;
import dev.gradus.result.Position;
import dev.gradus.result.Timing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The result for programs, as {@code gradus/result/1}. Keys stand in one fixed order; a key whose fact does not exist is absent;
 * the format may grow and never changes otherwise. Nothing in the text is hidden: control characters, line separators, lone
 * surrogates and signs that turn the direction are escaped.
 */
public final class JsonReport implements ReportFormat {
    static final String SCHEMA = "gradus/result/1";

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String render(LearnerReport report) {
        return write(report, "  ");
    }

    /** The same on one line, ended by {@code \n}: a row of {@code results.jsonl}. */
    public String renderLine(LearnerReport report) {
        return write(report, "");
    }

    private static String write(LearnerReport report, String indent) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent(indent);
            json.setHtmlSafe(false);
            write(json, report);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter never fails", e);
        }
        return Escaped.json(text + "\n");
    }

    private static void write(JsonWriter json, LearnerReport report) throws IOException {
        json.beginObject();
        json.name("schema").value(SCHEMA);
        json.name("problem").value(report.problem());
        optional(
                json,
                "kind",
                report.kind() == Kind.CODE ? "" : report.kind().name().toLowerCase(Locale.ROOT));
        json.name("label").value(report.label());
        json.name("verdict").value(report.verdict().name());
        json.name("score").beginObject();
        json.name("earned").value(report.score().earned());
        json.name("possible").value(report.score().possible());
        json.endObject();
        JsonTests.write(json, report);
        json.name("findings").beginArray();
        for (Finding finding : report.findings()) {
            write(json, finding);
        }
        json.endArray();
        json.name("diagnostics").beginArray();
        for (Diagnostic diagnostic : report.diagnostics()) {
            write(json, diagnostic);
        }
        json.endArray();
        if (report.misconception().isPresent()) {
            json.name("misconception");
            write(json, report.misconception().get());
        }
        optional(json, "judgeError", report.judgeError().orElse(""));
        write(json, report.digests());
        write(json, report.timing());
        json.endObject();
    }

    private static void write(JsonWriter json, Finding finding) throws IOException {
        json.beginObject();
        json.name("rule").value(finding.rule());
        json.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
        place(json, finding.position(), finding.sourceLine());
        json.name("message").value(finding.message());
        optional(json, "help", finding.help());
        json.endObject();
    }

    private static void write(JsonWriter json, Misconception mistake) throws IOException {
        json.beginObject();
        json.name("id").value(mistake.id());
        json.name("says").value(mistake.says());
        if (mistake.also().isPresent()) {
            json.name("also");
            write(json, mistake.also().get());
        }
        json.endObject();
    }

    private static void write(JsonWriter json, Diagnostic diagnostic) throws IOException {
        json.beginObject();
        place(json, diagnostic.position(), diagnostic.sourceLine());
        json.name("code").value(diagnostic.code());
        json.name("message").value(diagnostic.message());
        optional(json, "help", diagnostic.help());
        json.endObject();
    }

    private static void place(JsonWriter json, Optional<Position> position, String sourceLine) throws IOException {
        if (position.isPresent()) {
            json.name("line").value(position.get().line());
            json.name("column").value(position.get().column());
        }
        optional(json, "sourceLine", sourceLine);
    }

    private static void write(JsonWriter json, Digests digests) throws IOException {
        json.name("digests").beginObject();
        optional(json, "submission", digests.submission());
        optional(json, "problem", digests.problem());
        optional(json, "engine", digests.engine());
        json.endObject();
    }

    private static void write(JsonWriter json, Timing timing) throws IOException {
        json.name("timing").beginObject();
        json.name("totalMillis").value(timing.total().toMillis());
        if (!timing.phases().isEmpty()) {
            json.name("phases").beginObject();
            for (Map.Entry<String, Duration> phase : timing.phases().entrySet()) {
                json.name(phase.getKey()).value(phase.getValue().toMillis());
            }
            json.endObject();
        }
        json.endObject();
    }

    /** An empty text is a fact that does not exist. */
    static void optional(JsonWriter json, String key, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(key).value(value);
        }
    }
}
