package dev.gradus.check.rules;

import java.util.List;
import java.util.Map;

/** A lambda, a method reference or the method of an anonymous class, ready to be called. One object for each place of the source. */
interface Closure {
    /** How many arguments it takes; -1 if any number will do. */
    int arity();

    /** It is made once more: the variables around it may be others by now. */
    void madeAmong(Map<String, Value> variables);

    Value apply(List<Value> arguments);
}
