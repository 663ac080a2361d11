package dev.gradus.author;

import dev.gradus.problem.Fault;
import dev.gradus.problem.Listing;
import dev.gradus.problem.NearestNames;
import dev.gradus.problem.ProblemBank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says where a learner would be sent to a problem that there is not, or that comes later. */
public final class Prerequisites {
    private final ProblemBank bank;
    private final List<String> ids;
    private final Map<String, Optional<Listing>> listings = new HashMap<>();

    /** Reads of the bank what is asked for, once. */
    public Prerequisites(ProblemBank bank) {
        this.bank = bank;
        this.ids = bank.ids();
    }

    /** The faults of one problem or quiz; of one that cannot be used nothing is known, nor of what stands before such a one. */
    public List<Fault> faults(String id) {
        Optional<Listing> own = listing(id);
        Lines yaml = Lines.of(bank.root(), "problems/" + id + "/problem.yaml");
        List<Fault> faults = new ArrayList<>();
        for (String before : own.map(Listing::prerequisites).orElse(List.of())) {
            if (!ids.contains(before)) {
                List<String> near = NearestNames.of(before, ids);
                faults.add(fault(
                        yaml,
                        "'prerequisites' names '" + before + "', and there is no problem of that id",
                        near.isEmpty() ? "remove it, or add that problem" : "did you mean '" + near.get(0) + "'?"));
            } else if (before.equals(id)) {
                faults.add(fault(yaml, "'prerequisites' names the problem itself", "remove it"));
            } else if (listing(before)
                    .filter(other -> isLater(other, own.get()))
                    .isPresent()) {
                faults.add(fault(
                        yaml,
                        "'prerequisites' names '" + before + "', which comes later on the track (order "
                                + listing(before).get().order() + ", this one has "
                                + own.get().order() + ")",
                        "change the order of one of them, or remove it here"));
            }
        }
        return faults;
    }

    private Optional<Listing> listing(String id) {
        return listings.computeIfAbsent(id, bank::listing);
    }

    private static boolean isLater(Listing other, Listing than) {
        return other.track().equals(than.track()) && other.order() >= than.order();
    }

    private static Fault fault(Lines yaml, String message, String next) {
        return new Fault(yaml.file(), yaml.lineOfKey("prerequisites"), message, next);
    }
}
