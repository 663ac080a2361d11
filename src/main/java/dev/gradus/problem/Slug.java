package dev.gradus.problem;

import java.util.regex.Pattern;

/** The shape of ids that are also names of folders: {@code kl-divergence}. Never a path. */
final class Slug {
    /** What a message says about the shape. */
    static final String SHAPE = "small letters and digits, with single hyphens between words";

    private static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Slug() {}

    static boolean matches(String text) {
        return text.length() <= LONGEST && PATTERN.matcher(text).matches();
    }
}
