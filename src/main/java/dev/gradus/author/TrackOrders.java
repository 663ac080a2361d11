package dev.gradus.author;

import dev.gradus.problem.Fault;
import dev.gradus.problem.Listing;
import dev.gradus.problem.ProblemBank;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says where two problems have one place on a track, so that nobody knows which of them comes first. */
public final class TrackOrders {
    private record Place(String track, int order) {}

    private TrackOrders() {}

    /** Of the whole bank, by problem; what cannot be read is left out, since it has faults of its own. */
    public static Map<String, Fault> faults(ProblemBank bank) {
        Map<Place, String> taken = new HashMap<>();
        Map<String, Fault> faults = new HashMap<>();
        for (String id : bank.ids()) {
            Optional<Listing> listing = bank.listing(id);
            if (listing.isEmpty()) {
                continue;
            }
            Place place = new Place(listing.get().track(), listing.get().order());
            String other = taken.putIfAbsent(place, id);
            if (other != null) {
                Lines yaml = Lines.of(bank.root(), "problems/" + id + "/problem.yaml");
                faults.put(
                        id,
                        new Fault(
                                yaml.file(),
                                yaml.lineOfKey("order"),
                                "'order' is " + place.order() + ", and so is that of '" + other + "' on the same track",
                                "give each its own place; leave room between them"));
            }
        }
        return faults;
    }
}
