package dev.gradus.report;

import java.util.List;
import java.util.Optional;

/** Every report format there is, in the order in which help texts name them. A new format is one class and its line here. */
public final class ReportFormats {
    private ReportFormats() {}

    /**
     * @param style for the formats that are read on a terminal; the others look the same in every style
     */
    public static List<ReportFormat> all(TextStyle style) {
        return List.of(new TextReport(style), new JsonReport());
    }

    /** Gives the format of that id, empty where there is none. */
    public static Optional<ReportFormat> find(String id, TextStyle style) {
        return all(style).stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** What {@code --format} may be given. */
    public static List<String> ids() {
        return all(TextStyle.PLAIN).stream().map(ReportFormat::id).toList();
    }
}
