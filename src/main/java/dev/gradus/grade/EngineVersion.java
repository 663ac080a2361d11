package dev.gradus.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
}
