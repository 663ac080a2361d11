package dev.gradus.exam;

import dev.gradus.compile.CallTarget;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.sandbox.SandboxException;
import dev.gradus.sandbox.Subject;
import dev.gradus.submission.Submission;
import dev.gradus.wire.ValueTypes;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the planned tests of one problem against one subject, through the JUnit Platform Launcher, in this JVM. One launch a planned test,
 * so that whatever happens in one, also before and after its method, is that test's alone.
 */
public final class TestRunner {
    // Beyond what the learner's code may use: for the tests' own work.
    private static final Duration OWN_TIME = Duration.ofSeconds(60);

    /**
     * Runs every planned test and returns when they ended, whatever the ending.
     *
     * @param targets the learner's methods, one a method of the contract, in its order
     * @param classes the learner's classes by binary name
     * @param subject not yet loaded; the caller closes it
     */
    public ExamReport run(
            Problem problem,
            CompiledExam exam,
            List<CallTarget> targets,
            Map<String, byte[]> classes,
            Subject subject,
            Submission submission) {
        return run(problem, exam, targets, classes, subject, submission, false);
    }

    /** Like {@link #run}, but the first test that does not pass ends it: what comes after that is not in the report. */
    public ExamReport runUntilOneFails(
            Problem problem,
            CompiledExam exam,
            List<CallTarget> targets,
            Map<String, byte[]> classes,
            Subject subject,
            Submission submission) {
        return run(problem, exam, targets, classes, subject, submission, true);
    }

    private static ExamReport run(
            Problem problem,
            CompiledExam exam,
            List<CallTarget> targets,
            Map<String, byte[]> classes,
            Subject subject,
            Submission submission,
            boolean untilOneFails) {
        FutureTask<ExamReport> task =
                new FutureTask<>(() -> runHere(problem, exam, targets, classes, subject, submission, untilOneFails));
        Thread thread = new Thread(task, "hidden-tests");
        thread.setDaemon(true);
        thread.start();
        Duration deadline = problem.limits().wholeRun().plus(OWN_TIME);
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return allFaulty(problem, "the hidden tests did not end within " + deadline.toSeconds() + " s");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SandboxException ours) {
                return allFaulty(problem, ours.getMessage());
            }
            // An OutOfMemoryError of a test ends the whole launch; nothing that was reported until then counts.
            return allFaulty(problem, "the hidden tests broke off: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return allFaulty(problem, "the run was interrupted");
        }
    }

    private static ExamReport allFaulty(Problem problem, String fault) {
        return new ExamReport(
                problem.tests().stream()
                        .map(test -> TestOutcome.notRun(test, "it could not be run"))
                        .toList(),
                List.of(fault));
    }

    private static ExamReport runHere(
            Problem problem,
            CompiledExam exam,
            List<CallTarget> targets,
            Map<String, byte[]> classes,
            Subject subject,
            Submission submission,
            boolean untilOneFails)
            throws ReflectiveOperationException {
        ExamLoader loader = new ExamLoader(exam);
        Thread.currentThread().setContextClassLoader(loader);
        load(subject, exam, classes, loader);
        ProxyCalls calls = connect(problem, targets, subject, loader);
        TestMethods methods = new TestMethods(
                loader, exam.tests().keySet(), problem.contract().className());
        Launcher launcher = launcher();

        List<TestOutcome> outcomes = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (PlannedTest test : problem.tests()) {
            CallLog log = new CallLog();
            calls.logTo(log);
            Outcomes outcome = new Outcomes(problem, submission, test, log);
            try {
                Method method = methods.find(test);
                if (!subject.beginTest()) {
                    outcomes.add(outcome.outOfTime());
                    continue;
                }
                Invocations invocations = new Invocations(log);
                launcher.execute(request(method), invocations);
                outcomes.add(outcome.of(invocations, subject.broken(), subject.endTest(), subject.stepsUsed()));
            } catch (ExamFaultException fault) {
                faults.add(fault.getMessage());
                outcomes.add(TestOutcome.notRun(test, "it could not be run"));
            }
            if (untilOneFails && outcomes.get(outcomes.size() - 1).status() != TestStatus.PASSED) {
                break;
            }
        }
        return new ExamReport(outcomes, faults);
    }

    private static void load(Subject subject, CompiledExam exam, Map<String, byte[]> classes, ClassLoader loader)
            throws ClassNotFoundException {
        Map<String, byte[]> all = new HashMap<>(exam.provided());
        all.putAll(classes);
        Map<String, Class<?>> provided = new HashMap<>();
        for (String name : exam.provided().keySet()) {
            provided.put(name, Class.forName(name, false, loader));
        }
        subject.load(all, provided.keySet(), new ValueTypes(provided));
    }

    private static ProxyCalls connect(Problem problem, List<CallTarget> targets, Subject subject, ClassLoader loader)
            throws ReflectiveOperationException {
        Class<?> proxy = Class.forName(problem.contract().className(), true, loader);
        List<Class<?>> returnClasses = new ArrayList<>();
        for (CallTarget target : targets) {
            returnClasses.add(Arrays.stream(proxy.getDeclaredMethods())
                    .filter(method -> method.getName().equals(target.name()))
                    .findFirst()
                    .orElseThrow()
                    .getReturnType());
        }
        ProxyCalls calls = new ProxyCalls(problem.contract(), targets, returnClasses, subject, new CallLog());
        proxy.getField(ProxySource.SUBJECT_FIELD).set(null, calls);
        return calls;
    }

    /** Nothing is looked up: an extension or a setting found on the class path must not change what a test means. */
    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    }

    private static LauncherDiscoveryRequest request(Method method) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectMethod(method.getDeclaringClass(), method))
                .enableImplicitConfigurationParameters(false)
                .build();
    }
}
