package dev.gradus.exam;

import dev.gradus.problem.Contract;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What was in the arrays that a call was given, so that it can be seen whether it left them as they were. */
final class InputArrays {
    private final Object[] arguments;
    private final Object[] before;
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean shared;

    private InputArrays(Object[] arguments) {
        this.arguments = arguments;
        this.before = Arrays.stream(arguments).map(this::copy).toArray();
    }

    /** Remembers what is in them now. */
    static InputArrays of(Object[] arguments) {
        return new InputArrays(arguments);
    }

    /** The names of the parameters that hold something else now. */
    List<String> changed(List<Contract.Parameter> parameters) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            // Only arrays can have been changed, and deepEquals wants two arrays around what it compares.
            if (!Arrays.deepEquals(new Object[] {before[i]}, new Object[] {arguments[i]})) {
                changed.add(parameters.get(i).name());
            }
        }
        return changed;
    }

    /** Whether one array stands in two places: to who writes into it that is another call than one with two equal arrays. */
    boolean shared() {
        return shared;
    }

    private Object copy(Object value) {
        shared |= value != null && value.getClass().isArray() && !met.add(value);
        if (value instanceof Object[] rows) {
            Object[] copied = rows.clone();
            Arrays.setAll(copied, i -> copy(rows[i]));
            return copied;
        } else if (value != null && value.getClass().isArray()) {
            int length = Array.getLength(value);
            Object copied = Array.newInstance(value.getClass().componentType(), length);
            System.arraycopy(value, 0, copied, 0, length);
            return copied;
        }
        return value;
    }
}
