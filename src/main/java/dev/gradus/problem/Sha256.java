package dev.gradus.problem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names what texts and files hold. */
public final class Sha256 {
    private Sha256() {}

    /** One that has seen nothing yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@code sha256:<hex>} of what it has seen; it begins anew. */
    public static String name(MessageDigest seen) {
        return "sha256:" + HexFormat.of().formatHex(seen.digest());
    }

    /** {@code sha256:<hex>} of the bytes. */
    public static String name(byte[] bytes) {
        MessageDigest sha = begin();
        sha.update(bytes);
        return name(sha);
    }

    /** {@code sha256:<hex>} of the text in UTF-8. */
    public static String name(String text) {
        return name(text.getBytes(StandardCharsets.UTF_8));
    }
}
