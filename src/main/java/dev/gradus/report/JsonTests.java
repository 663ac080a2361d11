package dev.gradus.report;

import com.google.gson.stream.JsonWriter;
import dev.gradus.result.CallRecord;
import dev.gradus.result.LearnerFrame;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The {@code tests} of {@code gradus/result/1}. */
final class JsonTests {
    private JsonTests() {}

    static void write(JsonWriter json, LearnerReport report) throws IOException {
        // A rule violation earns nothing, whatever passed: the tests must add up to the score.
        boolean earns = report.score().earned() > 0;
        json.name("tests").beginArray();
        for (TestOutcome outcome : report.tests()) {
            write(json, outcome, earns);
        }
        json.endArray();
    }

    private static void write(JsonWriter json, TestOutcome outcome, boolean earns) throws IOException {
        boolean passed = outcome.status() == TestStatus.PASSED;
        json.beginObject();
        json.name("id").value(outcome.test().id());
        json.name("title").value(outcome.test().title());
        json.name("status").value(outcome.status().name());
        fact(json, "cause", outcome.cause().map(Enum::name));
        json.name("points").value(outcome.test().points());
        json.name("earned").value(passed && earns ? outcome.test().points() : 0);
        JsonReport.optional(json, "message", outcome.message());
        // To what passed, help says why it was right: a key of its own, which readers of older results do not expect.
        JsonReport.optional(
                json, passed ? "explanation" : "help", outcome.help().text());
        fact(json, "expected", outcome.expected());
        fact(json, "actual", outcome.actual());
        fact(json, "tolerance", outcome.tolerance());
        frames(json, outcome);
        calls(json, outcome);
        JsonReport.optional(json, "output", outcome.output().text());
        count(json, "outputOmittedLines", outcome.output().omittedLines());
        limits(json, outcome);
        json.endObject();
    }

    private static void frames(JsonWriter json, TestOutcome outcome) throws IOException {
        if (outcome.frames().isEmpty()) {
            return;
        }
        json.name("frames").beginArray();
        for (LearnerFrame frame : outcome.frames()) {
            json.beginObject();
            json.name("method").value(frame.method());
            count(json, "line", frame.line());
            JsonReport.optional(json, "sourceLine", frame.sourceLine());
            json.endObject();
        }
        json.endArray();
    }

    private static void calls(JsonWriter json, TestOutcome outcome) throws IOException {
        if (!outcome.calls().isEmpty()) {
            json.name("calls").beginArray();
            for (CallRecord call : outcome.calls()) {
                call(json, call);
            }
            json.endArray();
        }
        count(json, "omittedCalls", outcome.omittedCalls());
    }

    private static void call(JsonWriter json, CallRecord call) throws IOException {
        json.beginObject();
        json.name("method").value(call.method());
        texts(json, "arguments", call.arguments());
        if (call.end() instanceof CallRecord.End.Returned returned) {
            json.name("returned").value(returned.value());
        } else if (call.end() instanceof CallRecord.End.Threw threw) {
            json.name("threw").beginObject();
            json.name("type").value(threw.type());
            JsonReport.optional(json, "message", threw.message());
            json.endObject();
        } else if (call.end() instanceof CallRecord.End.Broken broken) {
            json.name("ended").value(broken.cause().name());
        }
        if (!call.changed().isEmpty()) {
            texts(json, "changed", call.changed());
        }
        json.endObject();
    }

    private static void texts(JsonWriter json, String key, List<String> texts) throws IOException {
        json.name(key).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private static void limits(JsonWriter json, TestOutcome outcome) throws IOException {
        if (outcome.steps().isPresent()) {
            json.name("limits").beginObject();
            json.name("stepsUsed").value(outcome.steps().get().used());
            json.name("stepsAllowed").value(outcome.steps().get().allowed());
            json.endObject();
        }
    }

    private static void fact(JsonWriter json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.name(key).value(value.get());
        }
    }

    private static void count(JsonWriter json, String key, int count) throws IOException {
        if (count > 0) {
            json.name(key).value(count);
        }
    }
}
