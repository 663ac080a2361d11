package dev.gradus.grade;

import dev.gradus.problem.KnownWrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two mistakes of which one multiplies what the other one gives: the total of the wrong direction, in bits. Neither gives the numbers of
 * both together, but what the one does to the right number it does to the other's.
 */
final class ScaledMistakes {
    private static final int ENOUGH = 3;
    private static final double RELATIVE = 1e-9;

    private ScaledMistakes() {}

    /** @param scale the mistake that multiplies
     *  @param first the other one */
    record Pair(KnownWrong first, KnownWrong scale) {}

    /** Gives the pair that explains the failures; none if two of them do. */
    static Optional<Pair> find(
            List<KnownWrong> wrong, Map<String, Map<String, Failure>> known, Map<String, Failure> failures) {
        List<KnownWrong> scales = wrong.stream()
                .filter(each -> isScale(known.getOrDefault(each.id(), Map.of())))
                .toList();
        List<Pair> found = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            KnownWrong scale = scales.get(i);
            Map<String, Failure> scaled = known.get(scale.id());
            // Two that both multiply are one pair, whichever comes first.
            List<KnownWrong> counted = scales.subList(i + 1, scales.size());
            for (KnownWrong first : wrong) {
                if (!counted.contains(first) && explain(failures, known.getOrDefault(first.id(), Map.of()), scaled)) {
                    found.add(new Pair(first, scale));
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** All numbers are the right ones times one factor, or each divided by a whole number, as a mean is. */
    private static boolean isScale(Map<String, Failure> fingerprint) {
        List<Double> factors = fingerprint.values().stream()
                .filter(failure -> !failure.expected().isEmpty())
                .map(failure -> number(failure) / Double.parseDouble(failure.expected()))
                .toList();
        return factors.size() >= ENOUGH
                && (factors.stream().allMatch(factor -> close(factor, factors.get(0)))
                        || factors.stream().allMatch(factor -> factor > 0 && close(1 / factor, Math.rint(1 / factor))));
    }

    private static boolean explain(
            Map<String, Failure> failures, Map<String, Failure> first, Map<String, Failure> scale) {
        int products = 0;
        for (Map.Entry<String, Failure> entry : failures.entrySet()) {
            Failure failure = entry.getValue();
            Optional<Failure> one = Optional.ofNullable(first.get(entry.getKey()));
            Optional<Failure> other = Optional.ofNullable(scale.get(entry.getKey()));
            if (one.isPresent() && other.isPresent() && isProduct(failure, one.get(), other.get())) {
                products++;
            } else if (!isOneOf(failure, one, other)) {
                return false;
            }
        }
        return products >= ENOUGH
                && differ(first)
                && failures.keySet().containsAll(numeric(first))
                && failures.keySet().containsAll(numeric(scale));
    }

    /** One number for every call is no mistake in working it out, and twice that is none in doubling it. */
    private static boolean differ(Map<String, Failure> fingerprint) {
        return fingerprint.values().stream()
                        .filter(failure -> !failure.expected().isEmpty())
                        .map(Failure::gave)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isProduct(Failure failure, Failure first, Failure scale) {
        return failure.where().equals(first.where())
                && failure.where().equals(scale.where())
                && !failure.expected().isEmpty()
                && Double.parseDouble(failure.expected()) != 0
                && close(number(failure), number(first) * (number(scale) / Double.parseDouble(failure.expected())));
    }

    /** The failure of one of them alone; where no number is asked for, or 0, it is enough that one of them fails there. */
    private static boolean isOneOf(Failure failure, Optional<Failure> first, Optional<Failure> scale) {
        boolean open = failure.cause().equals("ASSERTION")
                && (failure.expected().isEmpty() || Double.parseDouble(failure.expected()) == 0);
        return open
                ? first.isPresent() || scale.isPresent()
                : first.filter(failure::matches).isPresent()
                        || scale.filter(failure::matches).isPresent();
    }

    private static List<String> numeric(Map<String, Failure> fingerprint) {
        return fingerprint.entrySet().stream()
                .filter(entry -> !entry.getValue().expected().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The number that the call gave; NaN, which is close to nothing, if it gave something else. */
    private static double number(Failure failure) {
        String gave = failure.gave().replaceFirst("^returned ", "");
        return NumbersIn.isOne(gave) ? Double.parseDouble(gave) : Double.NaN;
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));
    }
}
