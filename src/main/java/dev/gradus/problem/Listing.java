package dev.gradus.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * What lists and catalogues say of a problem or a quiz; nothing of it can change a verdict.
 *
 * @param title what a learner reads
 * @param track the ordered path that it stands on
 * @param order its place on the track; smaller comes first
 * @param difficulty 1 to 3 stars
 * @param topics what it is about
 * @param prerequisites the ids of those that a learner should have solved before
 */
public record Listing(
        String title, String track, int order, int difficulty, List<String> topics, List<String> prerequisites) {
    public Listing {
        topics = List.copyOf(topics);
        prerequisites = List.copyOf(prerequisites);
    }

    /** Every key of a problem.yaml: those that each has, and those of its kind. */
    static String[] keysAnd(String... ofTheKind) {
        Stream<String> ofEach =
                Stream.of("format", "title", "kind", "track", "order", "difficulty", "topics", "prerequisites");
        return Stream.concat(ofEach, Stream.of(ofTheKind)).toArray(String[]::new);
    }

    /**
     * Reads it; where a value is faulty, a stand-in is there and the fault is noted.
     *
     * @param what the messages call it: {@code problem}, {@code quiz}
     */
    static Listing read(YamlFields fields, String what) {
        return new Listing(
                fields.need("title", "add 'title:' with the name that learners read")
                        .flatMap(Scalars::singleLine)
                        .orElse(""),
                fields.need("track", "add 'track:' with the path that the " + what + " stands on")
                        .flatMap(Scalars::slug)
                        .orElse(""),
                fields.need("order", "add 'order:', the place on the track; smaller comes first")
                        .flatMap(value -> Scalars.whole(value, 0, 1_000_000))
                        .orElse(0L)
                        .intValue(),
                fields.need("difficulty", "add 'difficulty: 1', from 1 to 3 stars")
                        .flatMap(value -> Scalars.whole(value, 1, 3))
                        .orElse(1L)
                        .intValue(),
                fields.need("topics", "add 'topics: [...]', what the " + what + " is about")
                        .map(value -> Scalars.texts(value, "topics"))
                        .orElse(List.of()),
                fields.get("prerequisites")
                        .map(value -> value.list("an entry of prerequisites").stream()
                                .flatMap(entry -> Scalars.slug(entry).stream())
                                .toList())
                        .orElse(List.of()));
    }
}
