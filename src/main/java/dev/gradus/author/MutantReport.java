package dev.gradus.author;

import dev.gradus.problem.EquivalentMutant;
import dev.gradus.problem.Fault;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of the mutants of a reference solution.
 *
 * @param made how many there were
 * @param survivors those that passed every test, by line
 */
public record MutantReport(int made, List<Survivor> survivors) {
    public MutantReport {
        survivors = List.copyOf(survivors);
    }

    /**
     * A mutant that no test noticed.
     *
     * @param line of the reference, 1-based; 0 if nobody knows
     * @param source the text of that line
     * @param what what the change does
     * @param argued whether problem.yaml says why no test can notice it
     */
    public record Survivor(int line, String source, String what, boolean argued) {}

    /** How many of them no argument covers. */
    public long unargued() {
        return survivors.stream().filter(survivor -> !survivor.argued()).count();
    }

    List<Fault> faults(Problem problem, Lines yaml) {
        List<Fault> faults = new ArrayList<>();
        for (Survivor survivor : survivors) {
            if (!survivor.argued()) {
                faults.add(
                        new Fault(
                                problem.reference().path(),
                                survivor.line(),
                                "no test notices a mutant that " + survivor.what() + " in `" + survivor.source() + "`",
                                "ask for a value that it gets wrong; if there is none, say why under 'equivalent' in problem.yaml"));
            }
        }
        for (EquivalentMutant argued : problem.equivalent()) {
            if (survivors.stream().noneMatch(survivor -> covers(argued, survivor.source(), survivor.what()))) {
                faults.add(new Fault(
                        yaml.file(),
                        yaml.lineOfKey("equivalent"),
                        "'equivalent' argues for a mutant that does not survive: `" + argued.line() + "`, "
                                + argued.mutant(),
                        "remove the entry, or copy the line and the mutant anew from `gradus bank check --mutants`"));
            }
        }
        return faults;
    }

    static boolean covers(EquivalentMutant argued, String source, String what) {
        return argued.line().equals(source) && argued.mutant().equals(what);
    }
}
