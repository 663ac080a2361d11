package dev.gradus.grade;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dev.gradus.problem.KnownWrong;
import dev.gradus.problem.Problem;
import dev.gradus.problem.Sha256;
import dev.gradus.problem.SourceFile;
import dev.gradus.result.TestOutcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How each known-wrong solution of a problem fails: by its id, then by the id of the test.
 *
 * @param madeFrom stands for the tests and the known-wrong solutions that were run, and for what is kept of a failure
 * @param wrong in the order of problem.yaml
 */
public record Fingerprints(String madeFrom, Map<String, Map<String, Failure>> wrong) {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** Nothing is known. */
    static final Fingerprints NONE = new Fingerprints("", Map.of());

    /** Reads the problem's own; {@link #NONE} if it has none, or if they are of other tests: rather silent than wrong. */
    static Fingerprints of(Problem problem) {
        return problem.fingerprints()
                .flatMap(file -> parse(file.text()))
                .filter(read -> madeFrom(problem).equals(read.madeFrom()))
                .orElse(NONE);
    }

    /** Tells whether the problem's own are there and up to date. */
    public static boolean areFresh(Problem problem) {
        return of(problem) != NONE;
    }

    /** Puts together what running each known-wrong solution came to. */
    public static Fingerprints of(Problem problem, Map<String, List<TestOutcome>> outcomes) {
        Map<String, Map<String, Failure>> wrong = new LinkedHashMap<>();
        for (KnownWrong known : problem.wrong()) {
            wrong.put(known.id(), failures(outcomes.get(known.id())));
        }
        return new Fingerprints(madeFrom(problem), wrong);
    }

    /** How each failed test failed, by its id, in the plan's order. */
    static Map<String, Failure> failures(List<TestOutcome> outcomes) {
        Map<String, Failure> failures = new LinkedHashMap<>();
        for (TestOutcome outcome : outcomes) {
            Failure.of(outcome).ifPresent(failure -> failures.put(outcome.test().id(), failure));
        }
        return failures;
    }

    /** Groups of known-wrong solutions that fail in the same way, in order; empty if each has a way of its own. */
    public List<List<String>> twins() {
        List<List<String>> groups = new ArrayList<>();
        List<String> left = new ArrayList<>(wrong.keySet());
        while (!left.isEmpty()) {
            Map<String, Failure> first = wrong.get(left.get(0));
            List<String> group =
                    left.stream().filter(id -> same(first, wrong.get(id))).toList();
            left.removeAll(group);
            if (group.size() > 1) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static boolean same(Map<String, Failure> a, Map<String, Failure> b) {
        return a.keySet().equals(b.keySet())
                && a.keySet().stream().allMatch(test -> a.get(test).matches(b.get(test)));
    }

    /** The text of {@code wrong/fingerprints.json}. */
    public String toJson() {
        return GSON.toJson(this) + "\n";
    }

    private static Optional<Fingerprints> parse(String json) {
        try {
            Fingerprints read = GSON.fromJson(json, Fingerprints.class);
            boolean whole = read != null && read.madeFrom() != null && read.wrong() != null;
            return whole ? Optional.of(read) : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static String madeFrom(Problem problem) {
        MessageDigest sha = Sha256.begin();
        frame(sha, "failures of format " + Failure.FORMAT);
        problem.tests().forEach(test -> frame(sha, test.id()));
        problem.testSources().forEach(source -> frame(sha, source));
        problem.provided().forEach(source -> frame(sha, source));
        problem.wrong().forEach(wrong -> frame(sha, wrong.source()));
        return Sha256.name(sha);
    }

    private static void frame(MessageDigest sha, SourceFile source) {
        frame(sha, source.path());
        frame(sha, source.text());
    }

    private static void frame(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
    }
}
