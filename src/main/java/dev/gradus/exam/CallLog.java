package dev.gradus.exam;

import dev.gradus.result.CallRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What one test's calls came to, kept outside of the test: whatever it catches, this does not forget. Thread-safe. */
final class CallLog {
    private static final int KEPT = 3;

    private final Deque<Supplier<CallRecord>> last = new ArrayDeque<>();
    private final Map<Throwable, LearnerThrow> thrown = new IdentityHashMap<>();
    private int calls;
    private boolean complete;
    private Optional<String> wrongType = Optional.empty();

    /** Notes a call; it is put into words only if it is shown. */
    synchronized void add(Supplier<CallRecord> call) {
        if (complete) {
            return;
        }
        calls++;
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
        last.forEach(call -> records.add(call.get()));
        return records;
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
