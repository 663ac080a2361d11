package dev.gradus.author;

import com.google.gson.stream.JsonWriter;
import dev.gradus.problem.Fault;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code bank check} found, for programs, as {@code gradus/bank-check/1}. Keys stand in one order; the format may grow. */
public final class CheckJson {
    private CheckJson() {}

    /**
     * The whole document.
     *
     * @param reports by the problem's id, in the order of checking
     * @param strays what lies in the bank and belongs to no problem
     */
    public static String of(Map<String, BankCheck.Report> reports, List<Fault> strays) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("schema").value("gradus/bank-check/1");
            json.name("faults")
                    .value(strays.size()
                            + reports.values().stream()
                                    .mapToInt(report -> report.faults().size())
                                    .sum());
            json.name("problems").beginArray();
            for (Map.Entry<String, BankCheck.Report> each : reports.entrySet()) {
                problem(json, each.getKey(), each.getValue());
            }
            json.endArray();
            json.name("strays");
            faults(json, strays);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter never fails", e);
        }
        return text + "\n";
    }

    private static void problem(JsonWriter json, String id, BankCheck.Report report) throws IOException {
        json.beginObject().name("problem").value(id).name("faults");
        faults(json, report.faults());
        json.name("tests").beginArray();
        for (String test : report.matrix().tests()) {
            json.beginObject().name("id").value(test);
            json.name("fails").value(report.matrix().killedBy(test).size());
            json.name("alone");
            texts(json, report.matrix().killedByAlone(test));
            json.endObject();
        }
        json.endArray();
        json.name("wrong").beginArray();
        for (Map.Entry<String, List<String>> wrong : report.matrix().fails().entrySet()) {
            json.beginObject().name("id").value(wrong.getKey()).name("fails");
            texts(json, wrong.getValue());
            json.endObject();
        }
        json.endArray();
        Optional<MutantReport> mutants = report.mutants();
        if (mutants.isPresent()) {
            json.name("mutants").beginObject().name("made").value(mutants.get().made());
            json.name("survivors").beginArray();
            for (MutantReport.Survivor survivor : mutants.get().survivors()) {
                json.beginObject().name("line").value(survivor.line());
                json.name("source").value(survivor.source()).name("mutant").value(survivor.what());
                json.name("argued").value(survivor.argued()).endObject();
            }
            json.endArray().endObject();
        }
        json.endObject();
    }

    private static void faults(JsonWriter json, List<Fault> faults) throws IOException {
        json.beginArray();
        for (Fault fault : faults) {
            json.beginObject().name("file").value(fault.file());
            if (fault.line() > 0) {
                json.name("line").value(fault.line());
            }
            json.name("message")
                    .value(fault.message())
                    .name("next")
                    .value(fault.next())
                    .endObject();
        }
        json.endArray();
    }

    private static void texts(JsonWriter json, List<String> texts) throws IOException {
        json.beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }
}
