package dev.gradus.report;

import dev.gradus.result.LearnerReport;

/** One way to write a result. Stateless: the same report gives the same text, from any thread. */
public interface ReportFormat {
    /** What {@code --format} calls it: lower case, unique among {@link ReportFormats}. */
    String id();

    /** Gives the whole report, lines ended by {@code \n}, the last one too. */
    String render(LearnerReport report);
}
