package dev.gradus.problem;

import dev.gradus.problem.ProblemYaml.ExampleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the examples of problem.yaml into calls of the contract. */
final class ExampleReader {
    private final Contract contract;
    private final LiteralShape shape;
    private final ReturnsReader returns;

    ExampleReader(Contract contract, ProvidedTypes provided) {
        this.contract = contract;
        TypeResolver types = new TypeResolver(contract.imports(), provided);
        this.shape = new LiteralShape(types, provided);
        this.returns = new ReturnsReader(types);
    }

    /** Gives the examples that fit the contract, and notes what is wrong with the others. */
    List<Example> read(List<ExampleEntry> entries) {
        List<Example> examples = new ArrayList<>();
        for (ExampleEntry entry : entries) {
            Scalars.text(entry.call()).flatMap(text -> read(entry, text)).ifPresent(examples::add);
        }
        return examples;
    }

    private Optional<Example> read(ExampleEntry entry, String text) {
        try {
            Written.Call call = CallParser.call(text);
            Contract.Method method = method(call);
            CallText fitted = new CallText(call.method(), arguments(call, method));
            return returns(entry.returns(), method.returns()).map(value -> new Example(fitted, value, entry.within()));
        } catch (CallFault e) {
            note(entry.call(), text, e);
            return Optional.empty();
        }
    }

    /** Gives the example of a call and an answer that a text states; {@link CallFault} if they are not of the contract. */
    Example fit(Written.Call call, String answer) throws CallFault {
        Contract.Method method = method(call);
        CallText fitted = new CallText(call.method(), arguments(call, method));
        Literal returns = shape.fit(CallParser.literal(answer), method.returns());
        return new Example(fitted, returns, Example.DEFAULT_WITHIN);
    }

    private Contract.Method method(Written.Call call) throws CallFault {
        List<String> names =
                contract.methods().stream().map(Contract.Method::name).toList();
        for (Contract.Method method : contract.methods()) {
            if (method.name().equals(call.method())) {
                return method;
            }
        }
        throw new CallFault(
                call.column(),
                "the contract has no method " + Words.quoted(call.method()),
                Words.didYouMean(call.method(), names, "it has " + Words.listed(names)));
    }

    private List<Literal> arguments(Written.Call call, Contract.Method method) throws CallFault {
        int wanted = method.parameters().size();
        if (call.arguments().size() != wanted) {
            throw new CallFault(
                    call.column(),
                    "`" + method.declaration() + "` takes " + wanted + (wanted == 1 ? " argument" : " arguments")
                            + ", but " + call.arguments().size() + " are written",
                    "write " + wanted);
        }
        List<Literal> arguments = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            arguments.add(shape.fit(
                    call.arguments().get(i), method.parameters().get(i).type()));
        }
        return arguments;
    }

    private Optional<Literal> returns(YamlValue value, ValueType type) {
        try {
            return Optional.of(shape.fit(returns.read(value, type), type));
        } catch (CallFault e) {
            note(value, value.written().orElse("a list"), e);
            return Optional.empty();
        }
    }

    private static void note(YamlValue value, String text, CallFault fault) {
        value.fault(
                "'" + value.name() + "' is " + Words.quoted(text) + ": column " + fault.column() + ": "
                        + fault.getMessage(),
                fault.next());
    }

    /** Notes what can be told without a contract: whether the calls can be parsed. */
    static void checkSyntax(List<ExampleEntry> entries) {
        for (ExampleEntry entry : entries) {
            Scalars.text(entry.call()).ifPresent(text -> {
                try {
                    CallParser.call(text);
                } catch (CallFault e) {
                    note(entry.call(), text, e);
                }
            });
        }
    }
}
