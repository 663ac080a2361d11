package dev.gradus.sandbox;

/** The environment of every process that is started here: empty, but for what Windows cannot do without. */
final class CleanEnvironment {
    private CleanEnvironment() {}

    static void of(ProcessBuilder builder) {
        String systemRoot = System.getenv("SystemRoot");
        builder.environment().clear();
        if (systemRoot != null) {
            builder.environment().put("SystemRoot", systemRoot);
        }
    }
}
