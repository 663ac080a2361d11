package dev.gradus.gate;

import dev.gradus.problem.Contract;
import dev.gradus.problem.Problem;
import dev.gradus.result.Finding;
import dev.gradus.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Looks at a submission's class files before they run, and refuses what is not on the list of what a submission may use. What it does
 * not know it refuses. What may run is metered. Thread-safe.
 */
public final class Gate {
    private static final int MOST_CLASSES = 200;
    private static final int MOST_BYTES = 1024 * 1024;

    private static final Costs COSTS = Costs.standard();

    private final AllowList list;

    /** With the list that comes with Gradus. */
    public Gate() {
        this(AllowListReader.standard());
    }

    Gate(AllowList list) {
        this.list = list;
    }

    /**
     * Looks at class files as javac wrote them.
     *
     * @param problem whose contract is called from outside, and which may widen the list
     * @param submission where the lines of the refusals stand
     * @param classes the learner's class files by binary name
     * @param provided the problem's, which are trusted and not looked at
     */
    public Inspection inspect(
            Problem problem, Submission submission, Map<String, byte[]> classes, Map<String, byte[]> provided) {
        Refusals refusals = new Refusals(submission);
        if (isTooMuch(classes, refusals)) {
            return new Inspection(Map.of(), refusals.toFindings());
        }
        Effort effort = new Effort();
        try {
            Map<String, byte[]> toRun = WithoutReaders.of(rewritten(problem, classes, provided, effort));
            Program program = new Program(toRun, provided, effort);
            Api api = new Api(list.with(problem.allow()), program, effort);
            // What is looked at is what will run, to the byte, with nothing added but the meter.
            for (Map.Entry<String, byte[]> each : toRun.entrySet()) {
                boolean ours = each.getKey().equals(RandomClass.NAME) && !classes.containsKey(RandomClass.NAME);
                if (!ours) {
                    new ClassReader(each.getValue()).accept(new ClassInspector(api, refusals), 0);
                    new PoolInspector(api, refusals, each.getValue()).inspect();
                }
            }
            List<Finding> findings = refusals.toFindings();
            return new Inspection(findings.isEmpty() ? Metering.metered(toRun, COSTS, program) : Map.of(), findings);
        } catch (Effort.TooMuch e) {
            refusals.add(
                    Refusal.form(
                            "gate.tangled",
                            "",
                            "the classes of this program stand on each other, and name each other, in too many ways to look at",
                            "Use fewer classes and interfaces."),
                    0);
            return new Inspection(Map.of(), refusals.toFindings());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            refusals.add(
                    Refusal.form(
                            "gate.unreadable",
                            "",
                            "a class of this program cannot be read",
                            "Write it in plain Java 17, and make very long methods shorter."),
                    0);
            return new Inspection(Map.of(), refusals.toFindings());
        }
    }

    private static boolean isTooMuch(Map<String, byte[]> classes, Refusals refusals) {
        int bytes = classes.values().stream().mapToInt(each -> each.length).sum();
        if (classes.isEmpty()) {
            refusals.add(Refusal.form("gate.empty", "", "there is no class", "Write the class of the template."), 0);
        } else if (classes.size() > MOST_CLASSES || bytes > MOST_BYTES) {
            refusals.add(
                    Refusal.form(
                            "gate.size",
                            "",
                            "the program has " + classes.size() + " classes of " + bytes
                                    + " bytes; a submission may have " + MOST_CLASSES + " of " + MOST_BYTES
                                    + " bytes in all",
                            "Make it smaller."),
                    0);
        }
        return !refusals.isEmpty();
    }

    private static Map<String, byte[]> rewritten(
            Problem problem, Map<String, byte[]> classes, Map<String, byte[]> provided, Effort effort) {
        Set<String> contract =
                problem.contract().methods().stream().map(Contract.Method::name).collect(Collectors.toSet());
        Program program = new Program(classes, provided, effort);
        MainMethods main = new MainMethods(classes, program, problem.contract().className(), contract);
        Map<String, byte[]> rewritten = new TreeMap<>();
        boolean needsRandom = false;
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            if (!main.hasClass(each.getKey().replace('.', '/'))) {
                // A writer of its own pool: what only the main method named is not in it.
                ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
                Habits habits = new Habits(program, writer);
                new ClassReader(each.getValue()).accept(new WithoutMain(main, habits), 0);
                rewritten.put(each.getKey(), writer.toByteArray());
                needsRandom |= habits.needRandom();
            }
        }
        if (needsRandom) {
            rewritten.putIfAbsent(RandomClass.NAME, RandomClass.bytes());
        }
        return rewritten;
    }
}
