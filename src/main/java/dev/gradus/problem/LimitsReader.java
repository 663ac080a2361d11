package dev.gradus.problem;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the key {@code limits} of problem.yaml; each limit is optional. */
final class LimitsReader {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9}) ?(ms|s|m)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9}) ?(B|KiB|MiB|GiB)");
    private static final long MIB = 1 << 20;
    private static final long MOST_STEPS = 1_000_000_000_000L;
    private static final Duration LEAST_WALL = Duration.ofMillis(10);
    private static final Duration MOST_WALL = Duration.ofMinutes(10);

    private LimitsReader() {}

    static Limits read(YamlValue limits) {
        YamlFields fields = limits.fields("steps", "wall", "heap", "output");
        Limits usual = Limits.DEFAULT;
        return new Limits(
                fields.read("steps", value -> Scalars.whole(value, 1, MOST_STEPS), usual.steps()),
                fields.read("wall", LimitsReader::wall, usual.wall()),
                fields.read("heap", LimitsReader::heapMiB, usual.heapMiB()),
                fields.read("output", LimitsReader::outputBytes, usual.outputBytes()));
    }

    private static Optional<Duration> wall(YamlValue value) {
        String next = "write a time from 10ms to 10m, such as '500ms' or '10s'";
        Matcher matcher = DURATION.matcher(value.written().orElse(""));
        if (!matcher.matches()) {
            return refuse(value, "no time", next);
        }
        long amount = Long.parseLong(matcher.group(1));
        Duration wall = switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
        return wall.compareTo(LEAST_WALL) < 0 || wall.compareTo(MOST_WALL) > 0
                ? refuse(value, "out of range", next)
                : Optional.of(wall);
    }

    private static Optional<Integer> heapMiB(YamlValue value) {
        String next = "write a size from 16 MiB to 4096 MiB, in whole MiB, such as '128 MiB'";
        Optional<Long> bytes = bytes(value, next);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        boolean fits = bytes.get() >= 16 * MIB && bytes.get() <= 4096 * MIB && bytes.get() % MIB == 0;
        return fits ? Optional.of((int) (bytes.get() / MIB)) : refuse(value, "out of range", next);
    }

    private static Optional<Integer> outputBytes(YamlValue value) {
        String next = "write a size from '0 B' to '16 MiB', such as '64 KiB'";
        Optional<Long> bytes = bytes(value, next);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        return bytes.get() <= 16 * MIB ? Optional.of(bytes.get().intValue()) : refuse(value, "out of range", next);
    }

    private static Optional<Long> bytes(YamlValue value, String next) {
        Matcher matcher = SIZE.matcher(value.written().orElse(""));
        if (!matcher.matches()) {
            return refuse(value, "no size", next);
        }
        long unit = switch (matcher.group(2)) {
            case "B" -> 1;
            case "KiB" -> 1 << 10;
            case "MiB" -> MIB;
            default -> 1 << 30;
        };
        return Optional.of(Long.parseLong(matcher.group(1)) * unit);
    }

    private static <T> Optional<T> refuse(YamlValue value, String why, String next) {
        value.fault("'" + value.name() + "' is " + Words.quoted(value.written().orElse("")) + ", " + why, next);
        return Optional.empty();
    }
}
