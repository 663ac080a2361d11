package dev.gradus.result;

import java.util.List;

/**
 * How a submission misses its contract, as its class files tell.
 *
 * @param kind in which way
 * @param name the class or the method of the contract that it is about
 * @param found what there is instead: names of classes or methods, a package, or types of parameters
 */
public record ContractMismatch(Kind kind, String name, List<String> found) {
    /** The ways to miss a contract. */
    public enum Kind {
        /** There is no such class; found are the top-level classes. */
        MISSING_CLASS("contract.missing-class"),
        /** The class is there, but in the package that was found. */
        IN_PACKAGE("contract.package"),
        /** The submission has a class that the problem provides. */
        PROVIDED_CLASS("contract.provided-class"),
        /** There is no method of that name; found are the names of those that there are. */
        MISSING_METHOD("contract.missing-method"),
        /** The method has other parameters; found are their types. */
        PARAMETERS("contract.parameters"),
        /** The method needs an object. */
        NOT_STATIC("contract.not-static"),
        /** The method cannot be called from outside of its class. */
        PRIVATE("contract.private");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code of its diagnostic. */
        public String code() {
            return code;
        }
    }

    public ContractMismatch {
        found = List.copyOf(found);
    }
}
