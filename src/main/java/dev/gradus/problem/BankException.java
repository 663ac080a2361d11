package dev.gradus.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The bank cannot give what was asked of it. Never the learner's fault, but for a misspelt name. */
public sealed class BankException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private BankException(String message) {
        super(message);
    }

    /** There is no such bank, or no problem of that name; the message names what there is. */
    public static final class NotFound extends BankException {
        private static final long serialVersionUID = 1;

        public NotFound(String message) {
            super(message);
        }
    }

    /** The problem is there, but its package has faults. */
    public static final class Broken extends BankException {
        private static final long serialVersionUID = 1;

        private final transient List<Fault> faults;

        public Broken(String id, List<Fault> faults) {
            super("the problem '" + id + "' cannot be used:\n"
                    + faults.stream().map(fault -> "  " + fault.text()).collect(Collectors.joining("\n")));
            this.faults = List.copyOf(faults);
        }

        /** Every fault that was found, by file and line. */
        public List<Fault> faults() {
            return faults;
        }
    }
}
