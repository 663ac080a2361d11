package dev.gradus.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.gradus.problem.Reveal;
import dev.gradus.problem.Severity;
import dev.gradus.result.Cause;
import dev.gradus.result.GradeResult;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final Path SCHEMA = Path.of("docs/gradus-result-1.schema.json");
    private static JsonSchema schema;
    private static JsonObject schemaTree;

    private final JsonReport json = new JsonReport();

    @BeforeAll
    static void readSchema() throws IOException {
        String text = Files.readString(SCHEMA);
        schemaTree = JsonParser.parseString(text).getAsJsonObject();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text, InputFormat.JSON);
    }

    private static Set<ValidationMessage> faults(String result) {
        return schema.validate(result, InputFormat.JSON);
    }

    @Test
    void everySituationAtEveryRevealIsValid() {
        Situations.all().forEach((name, report) -> {
            assertThat(faults(json.render(report))).as(name).isEmpty();
            assertThat(faults(json.renderLine(report))).as(name).isEmpty();
        });
    }

    @Test
    void aThousandResultsOfEveryShapeAreValidAndLoseNothing() {
        RandomResults results = new RandomResults(7);
        for (int i = 0; i < 1000; i++) {
            GradeResult result = results.next();
            Reveal reveal = Reveal.values()[i % Reveal.values().length];
            LearnerReport report = result.forLearner(reveal);
            String text = json.render(report);

            assertThat(faults(text)).as(text).isEmpty();
            assertThat(text).endsWith("}\n").doesNotContain("\r");
            assertThat(text.codePoints().noneMatch(unit -> unit != '\n' && Escaped.isHidden(unit)))
                    .as(text)
                    .isTrue();
            JsonObject tree = JsonParser.parseString(text).getAsJsonObject();
            assertThat(tree).isEqualTo(JsonParser.parseString(json.renderLine(report)));
            assertThat(tree.get("label").getAsString()).isEqualTo(result.label());
            assertThat(tree.get("tests").getAsJsonArray()).hasSameSizeAs(result.tests());
            assertThat(sumOfEarned(tree)).isEqualTo(result.score().earned());
            for (int test = 0; test < report.tests().size(); test++) {
                JsonObject written = tree.getAsJsonArray("tests").get(test).getAsJsonObject();
                TestOutcome outcome = report.tests().get(test);
                assertThat(textOf(written, "message")).isEqualTo(outcome.message());
                assertThat(textOf(written, "expected"))
                        .isEqualTo(outcome.expected().orElse(""));
                assertThat(textOf(written, "output")).isEqualTo(outcome.output().text());
            }
        }
    }

    private static int sumOfEarned(JsonObject result) {
        return StreamSupport.stream(result.getAsJsonArray("tests").spliterator(), false)
                .mapToInt(test -> test.getAsJsonObject().get("earned").getAsInt())
                .sum();
    }

    private static String textOf(JsonObject object, String key) {
        return object.has(key) ? object.get(key).getAsString() : "";
    }

    @Test
    void aLineIsOneLine() {
        Situations.all().values().forEach(report -> {
            String line = json.renderLine(report);
            assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
            assertThat(line.lines()).hasSize(1);
        });
    }

    @Test
    void aPassedTestHasNoWordsOnWhatWentWrong() {
        JsonObject tree = JsonParser.parseString(json.render(Situations.all().get("accepted")))
                .getAsJsonObject();
        assertThat(tree.getAsJsonArray("tests").get(0).getAsJsonObject().keySet())
                .containsExactly("id", "title", "status", "points", "earned");
        assertThat(tree.keySet())
                .containsExactly(
                        "schema",
                        "problem",
                        "label",
                        "verdict",
                        "score",
                        "tests",
                        "findings",
                        "diagnostics",
                        "digests",
                        "timing");
    }

    @Test
    void whatMayNotBeSeenIsNotWritten() {
        String message = json.render(Situations.all().get("reveal-message"));
        assertThat(message)
                .doesNotContain("0.2075", "0.1438", "0.25", "calls", "expected")
                .contains("\"message\"");
        assertThat(json.render(Situations.all().get("reveal-title"))).doesNotContain("0.2075", "\"message\"");
        assertThat(json.render(Situations.all().get("reveal-input")))
                .contains("0.25")
                .doesNotContain("0.2075", "0.1438");
    }

    @Test
    void brokenResultsAreRefused() {
        List<Consumer<JsonObject>> breaks = List.of(
                result -> result.remove("schema"),
                result -> result.addProperty("schema", "gradus/result/2"),
                result -> result.addProperty("verdict", "PASSED"),
                result -> result.addProperty("verdict", "JUDGE_ERROR"),
                result -> result.addProperty("judgeError", "with another verdict"),
                result -> result.remove("score"),
                result -> result.getAsJsonObject("score").addProperty("earned", -1),
                result -> result.getAsJsonObject("score").addProperty("earned", 1.5),
                result -> result.getAsJsonObject("digests").addProperty("problem", "md5:00"),
                result -> result.getAsJsonObject("timing").remove("totalMillis"),
                result -> failed(result).remove("cause"),
                result -> failed(result).addProperty("cause", "assertion"),
                result -> failed(result).addProperty("status", "PASSED"),
                result -> failed(result).addProperty("status", "SKIPPED"),
                result -> failed(result).addProperty("earned", 1),
                result -> failed(result).remove("title"),
                result -> call(result).remove("arguments"),
                result -> call(result).addProperty("ended", "EXIT"),
                result -> finding(result).addProperty("severity", "ERROR"),
                result -> finding(result).addProperty("line", 0),
                result -> finding(result).remove("column"),
                result -> result.remove("diagnostics"));
        String valid = json.render(Situations.all().get("rule-error-and-warning"));
        assertThat(faults(valid)).isEmpty();
        for (int i = 0; i < breaks.size(); i++) {
            JsonObject broken = JsonParser.parseString(valid).getAsJsonObject();
            breaks.get(i).accept(broken);
            assertThat(faults(broken.toString())).as("break " + i).isNotEmpty();
        }
    }

    @Test
    void theFormatMayGrow() {
        JsonObject grown = JsonParser.parseString(json.render(Situations.all().get("two-wrong")))
                .getAsJsonObject();
        grown.addProperty("later", 1);
        failed(grown).addProperty("later", true);
        call(grown).addProperty("later", "x");
        assertThat(faults(grown.toString())).isEmpty();
    }

    private static JsonObject failed(JsonObject result) {
        return result.getAsJsonArray("tests").get(2).getAsJsonObject();
    }

    private static JsonObject call(JsonObject result) {
        return failed(result).getAsJsonArray("calls").get(0).getAsJsonObject();
    }

    private static JsonObject finding(JsonObject result) {
        return result.getAsJsonArray("findings").get(0).getAsJsonObject();
    }

    @Test
    void theSchemaKnowsEveryWordOfJudgement() {
        JsonObject defs = schemaTree.getAsJsonObject("$defs");
        JsonObject test = defs.getAsJsonObject("test").getAsJsonObject("properties");
        JsonObject finding = defs.getAsJsonObject("finding").getAsJsonObject("properties");
        assertThat(words(schemaTree.getAsJsonObject("properties").getAsJsonObject("verdict")))
                .containsExactlyElementsOf(names(Verdict.values()).toList());
        assertThat(words(test.getAsJsonObject("status")))
                .containsExactlyElementsOf(names(TestStatus.values()).toList());
        assertThat(words(defs.getAsJsonObject("cause")))
                .containsExactlyElementsOf(names(Cause.values()).toList());
        assertThat(words(finding.getAsJsonObject("severity")))
                .containsExactlyInAnyOrderElementsOf(names(Severity.values())
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static List<String> words(JsonObject property) {
        return StreamSupport.stream(property.getAsJsonArray("enum").spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    @Test
    void theWholeOfOneResultIsAsItWasRead() throws IOException {
        Golden.assertMatches(
                "report/json", "two-wrong", json.render(Situations.all().get("two-wrong")));
        Golden.assertMatches(
                "report/json", "rule-error", json.render(Situations.all().get("rule-error")));
        Golden.assertMatches(
                "report/json",
                "exception-of-own-class",
                json.render(Situations.all().get("exception-of-own-class")));
        Golden.assertMatches(
                "report/json", "timeout", json.render(Situations.all().get("timeout")));
        Golden.assertMatches(
                "report/json", "steps", json.render(Situations.all().get("steps")));
    }
}
