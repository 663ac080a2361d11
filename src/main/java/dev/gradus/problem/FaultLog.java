package dev.gradus.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one package while it is read. Not thread-safe. */
final class FaultLog {
    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line);

    private final List<Fault> faults = new ArrayList<>();

    /** Gives the page on which the faults of one file are noted; {@code file} is relative to the bank. */
    Page page(String file) {
        return new Page(this, file);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Every fault once, by file and then by line. */
    List<Fault> sorted() {
        return faults.stream().distinct().sorted(BY_PLACE).toList();
    }

    /** The faults of one file. */
    record Page(FaultLog log, String file) {
        /** Notes a fault; {@code line} is 1-based, 0 where no line can be named. */
        void add(int line, String message, String next) {
            log.faults.add(new Fault(file, line, message, next));
        }
    }
}
