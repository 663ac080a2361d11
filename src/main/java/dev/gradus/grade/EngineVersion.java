package dev.gradus.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Which engine judged: what a verdict is a function of, beside the submission and the problem. */
public final class EngineVersion {
    private EngineVersion() {}

    /** The release, such as {@code 1.0.0}. */
    public static String release() {
        try (InputStream in = EngineVersion.class.getResourceAsStream("/dev/gradus/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The release and the JDK feature version, such as {@code 1.0.0+17}. */
    public static String full() {
        return release() + "+" + Runtime.version().feature();
    }

    /** Names this very build, for what is kept between runs; absent where it runs from a folder of classes, which changes unseen. */
    public static Optional<String> build() {
        try {
            Path jar = Path.of(EngineVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            return Optional.of(full() + " " + Files.size(jar) + " "
                    + Files.getLastModifiedTime(jar).toMillis());
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }
}
