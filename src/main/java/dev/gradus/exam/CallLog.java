package dev.gradus.exam;

import dev.gradus.result.CallRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one test's calls came to, kept outside of the test: whatever it catches, this does not forget. Thread-safe. */
final class CallLog {
    private static final int KEPT = 3;
    /** Who asks the same again asks it soon. */
    private static final int ANSWERS_KEPT = 500;

    private static final double ROUNDING = 1e-9;

    private final Deque<NotedCall> last = new ArrayDeque<>();
    private final Map<NotedCall.Question, ValueText> answers = new HashMap<>();
    private Optional<ValueText> earlierAnswer = Optional.empty();
    private final Map<Throwable, LearnerThrow> thrown = new IdentityHashMap<>();
    private int calls;
    private boolean complete;
    private Optional<String> wrongType = Optional.empty();

    /** Notes a call. */
    synchronized void add(NotedCall call) {
        if (complete) {
            return;
        }
        calls++;
        earlierAnswer = call.answer().flatMap(answer -> earlier(call, answer));
        last.addLast(call);
        if (last.size() > KEPT) {
            last.removeFirst();
        }
    }

    /** From now on calls are not noted: the test has failed, and what led to it is here. */
    synchronized void complete() {
        complete = true;
    }

    /** Notes that a throwable which the test gets is the learner's. */
    synchronized void addThrown(LearnerThrow learners) {
        thrown.put(learners.throwable(), learners);
    }

    /** Notes the first value of a type that the contract does not allow. */
    synchronized void addWrongType(String message) {
        if (wrongType.isEmpty()) {
            wrongType = Optional.of(message);
        }
    }

    /** The last calls, oldest first. */
    synchronized List<CallRecord> lastCalls() {
        List<CallRecord> records = new ArrayList<>();
        last.forEach(call -> records.add(call.toRecord()));
        return records;
    }

    /** The parameters whose arrays the last call changed, by the contract's names. */
    synchronized List<String> lastChanged() {
        return last.isEmpty() ? List.of() : last.getLast().changed();
    }

    /** What the same call as the last one gave before, if that was another answer. */
    synchronized Optional<String> otherAnswerBefore() {
        return earlierAnswer.map(ValueText::text);
    }

    private Optional<ValueText> earlier(NotedCall call, ValueText answer) {
        Optional<NotedCall.Question> question = call.question();
        if (question.isEmpty()) {
            return Optional.empty();
        }
        ValueText earlier = answers.get(question.get());
        if (earlier == null && answers.size() < ANSWERS_KEPT) {
            answers.put(question.get(), answer);
        }
        return Optional.ofNullable(earlier).filter(it -> !same(it, answer));
    }

    /** But for rounding: what was added in another order was added all the same. */
    private static boolean same(ValueText a, ValueText b) {
        if (a instanceof ValueText.Atom one
                && b instanceof ValueText.Atom other
                && one.value() instanceof Double first
                && other.value() instanceof Double second) {
            return first.equals(second) || Math.abs(first - second) <= ROUNDING * Math.abs(first);
        }
        return a.equals(b);
    }

    synchronized int omittedCalls() {
        return calls - last.size();
    }

    synchronized boolean isEmpty() {
        return calls == 0;
    }

    synchronized Optional<String> wrongType() {
        return wrongType;
    }

    /** The learner's own throwable that this is, or that this was caused by. */
    synchronized Optional<LearnerThrow> learnersOwn(Throwable throwable) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = throwable; t != null && seen.add(t); t = t.getCause()) {
            if (thrown.containsKey(t)) {
                return Optional.of(thrown.get(t));
            }
        }
        return Optional.empty();
    }
}
