package dev.gradus.exam;

import dev.gradus.result.TestOutcome;
import java.util.List;

/**
 * What came of running the hidden tests.
 *
 * @param outcomes every planned test once, in the plan's order
 * @param faults what went wrong on our side, a sentence each; empty if all went well
 */
public record ExamReport(List<TestOutcome> outcomes, List<String> faults) {
    public ExamReport {
        outcomes = List.copyOf(outcomes);
        faults = List.copyOf(faults);
    }
}
