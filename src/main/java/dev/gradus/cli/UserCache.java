package dev.gradus.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder where programs keep what they can make again. */
final class UserCache {
    private UserCache() {}

    /** By the environment, as the system's own habit is; absent where it names no folder. */
    static Optional<Path> folder(Map<String, String> environment) {
        return named(environment, "XDG_CACHE_HOME")
                .or(() -> named(environment, "LOCALAPPDATA"))
                .or(() -> named(environment, "HOME").map(home -> home.resolve(".cache")))
                .map(base -> base.resolve("gradus"));
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
