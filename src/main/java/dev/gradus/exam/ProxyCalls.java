package dev.gradus.exam;

import dev.gradus.compile.CallTarget;
import dev.gradus.problem.Contract;
import dev.gradus.problem.ValueType;
import dev.gradus.result.CallRecord.End;
import dev.gradus.sandbox.CallEnd;
import dev.gradus.sandbox.Subject;
import dev.gradus.testing.LearnerException;
import dev.gradus.wire.CatchableExceptions;
import dev.gradus.wire.ThrownValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the proxy's methods do: send the call to the subject, note how it ended, and give the test a value or a throwable. */
final class ProxyCalls implements BiFunction<Integer, Object[], Object> {
    private final Contract contract;
    private final List<CallTarget> targets;
    private final List<Class<?>> returnClasses;
    private final Subject subject;
    private volatile CallLog log;

    /**
     * @param targets one a method of the contract, in its order
     * @param returnClasses the same methods' return types as the proxy has them
     */
    ProxyCalls(
            Contract contract, List<CallTarget> targets, List<Class<?>> returnClasses, Subject subject, CallLog log) {
        this.contract = contract;
        this.targets = targets;
        this.returnClasses = returnClasses;
        this.subject = subject;
        this.log = log;
    }

    /** From now on, calls belong to that test. */
    void logTo(CallLog newLog) {
        this.log = newLog;
    }

    @Override
    public Object apply(Integer number, Object[] arguments) {
        Contract.Method method = contract.methods().get(number);
        CallTarget target = targets.get(number);
        // Before the call: it may change them.
        Asked asked =
                new Asked(method, Arrays.stream(arguments).map(ValueText::of).toList(), InputArrays.of(arguments));
        CallEnd end = subject.call(target, arguments);
        if (end instanceof CallEnd.Returned it) {
            return returned(asked, number, it.value());
        } else if (end instanceof CallEnd.ReturnedNothing) {
            if (method.returns() instanceof ValueType.Nothing) {
                note(asked, new End.Returned("void"));
                return null;
            }
            throw wrongType(asked, "void", "nothing (void)");
        } else if (end instanceof CallEnd.ReturnedForeign it) {
            throw wrongType(asked, it.what(), it.what());
        } else if (end instanceof CallEnd.Threw it) {
            throw threw(asked, it.thrown());
        }
        CallEnd.Broken broken = (CallEnd.Broken) end;
        note(asked, new End.Broken(broken.cause()));
        log.complete();
        throw new BrokenCallError(broken.cause());
    }

    /** A call that has not ended yet. */
    private record Asked(Contract.Method method, List<ValueText> arguments, InputArrays arrays) {
        NotedCall ended(NotedCall.Outcome outcome) {
            return new NotedCall(
                    method.name(), arguments, outcome, arrays.changed(method.parameters()), arrays.shared());
        }
    }

    private Object returned(Asked asked, int number, Object value) {
        ValueText text = ValueText.of(value);
        Optional<ReturnTypes.Converted> converted = targets.get(number).returnFits()
                ? ReturnTypes.convert(value, asked.method().returns(), returnClasses.get(number))
                : Optional.empty();
        if (converted.isEmpty()) {
            throw wrongType(asked, text.text(), ReturnTypes.describe(value));
        }
        log.add(asked.ended(new NotedCall.Outcome.Gave(text)));
        return converted.get().value();
    }

    private WrongTypeError wrongType(Asked asked, String text, String what) {
        note(asked, new End.Returned(text));
        String message =
                "returned " + what + " where one " + asked.method().returns().source() + " is expected";
        log.addWrongType(message);
        return new WrongTypeError(message);
    }

    private RuntimeException threw(Asked asked, ThrownValue thrown) {
        String cause = thrown.cause().isEmpty() ? "" : "(caused by " + thrown.cause() + ")";
        String words = (thrown.message().orElse("") + " " + cause).strip();
        note(asked, new End.Threw(thrown.type(), words));
        RuntimeException exception = CatchableExceptions.create(thrown.catchable(), thrown.message())
                .orElseGet(() ->
                        new LearnerException(thrown.type(), thrown.message().orElse("")));
        exception.setStackTrace(thrown.frames().stream()
                .map(frame -> new StackTraceElement(frame.type(), frame.method(), "Solution.java", frame.line()))
                .toArray(StackTraceElement[]::new));
        log.addThrown(new LearnerThrow(exception, asked.method().name(), thrown));
        return exception;
    }

    private void note(Asked asked, End end) {
        log.add(asked.ended(new NotedCall.Outcome.Otherwise(end)));
    }
}
