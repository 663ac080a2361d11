package dev.gradus.author;

import dev.gradus.problem.Fault;
import dev.gradus.problem.KnownWrong;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which known-wrong solution fails which tests.
 *
 * @param tests the ids of the plan, in its order
 * @param fails by known-wrong solution, in the order of problem.yaml: the tests that it failed, in the plan's order
 */
public record KillMatrix(List<String> tests, Map<String, List<String>> fails) {
    public KillMatrix {
        tests = List.copyOf(tests);
        fails = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fails));
    }

    static KillMatrix of(Problem problem, Map<String, List<String>> failed) {
        Map<String, List<String>> fails = new LinkedHashMap<>();
        problem.wrong().forEach(wrong -> fails.put(wrong.id(), failed.get(wrong.id())));
        return new KillMatrix(problem.tests().stream().map(PlannedTest::id).toList(), fails);
    }

    /** Those that a test refuses. */
    public List<String> killedBy(String test) {
        return fails.entrySet().stream()
                .filter(entry -> entry.getValue().contains(test))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those that would pass without this one test. */
    public List<String> killedByAlone(String test) {
        return fails.entrySet().stream()
                .filter(entry -> entry.getValue().equals(List.of(test)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Where it is not what problem.yaml says, and where it shows that something proves nothing.
     *
     * @param compiled the known-wrong solutions that could be run at all
     * @param sound the tests that the reference passes; what the others show is left out
     */
    List<Fault> faults(Problem problem, Set<String> compiled, List<String> sound, Lines yaml) {
        List<Fault> faults = new ArrayList<>();
        for (KnownWrong wrong : problem.wrong()) {
            List<String> failed = among(sound, fails.get(wrong.id()));
            List<String> written = among(sound, wrong.fails());
            int line = yaml.lineOfWrong(wrong.id());
            if (fails.get(wrong.id()).isEmpty()) {
                faults.add(new Fault(
                        yaml.file(),
                        line,
                        "the known-wrong solution '" + wrong.id() + "' passes every test",
                        "write a test that it fails; if no right solution differs from it, it is not wrong"));
            } else if (compiled.contains(wrong.id()) && !failed.equals(written)) {
                faults.add(new Fault(
                        yaml.file(),
                        line,
                        "the known-wrong solution '" + wrong.id() + "' fails " + failed + ", but " + written
                                + " is written",
                        "if that is what it should fail, write 'fails: " + failed + "'; if not, mend the tests"));
            }
        }
        for (String test : sound) {
            if (killedBy(test).isEmpty()) {
                faults.add(new Fault(
                        yaml.file(),
                        yaml.lineOfId(test),
                        "the test '" + test + "' fails no known-wrong solution",
                        "add the mistake that it is there for to 'wrong', or remove the test"));
            }
        }
        return faults;
    }

    private static List<String> among(List<String> sound, List<String> tests) {
        return tests.stream().filter(sound::contains).toList();
    }
}
