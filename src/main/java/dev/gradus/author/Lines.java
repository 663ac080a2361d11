package dev.gradus.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells on which line of a file something stands, as well as a look at its text can tell. */
final class Lines {
    private static final Pattern CALL =
            Pattern.compile("\\bcall:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|([^,}\\n]+))");

    private static final int BEGINNING = 20;

    private final String file;
    private final List<String> lines;

    /**
     * @param file relative to the bank, as faults name it
     * @param text what it holds
     */
    Lines(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** Of a file in that bank; without lines if it cannot be read. */
    static Lines of(Path bank, String file) {
        try {
            return new Lines(file, Files.readString(bank.resolve(file)));
        } catch (IOException e) {
            return new Lines(file, "");
        }
    }

    String file() {
        return file;
    }

    List<String> all() {
        return lines;
    }

    /** The first line that matches, 1-based; 0 if none does. */
    int find(String regex) {
        Pattern pattern = Pattern.compile(regex);
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where that text stands first; 0 if nowhere. */
    int lineOfText(String text) {
        return find(Pattern.quote(text));
    }

    /** Where a longer text begins, which may be wrapped; 0 if nowhere. */
    int lineOfBeginning(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        return lineOfText(first.substring(0, Math.min(BEGINNING, first.length())));
    }

    /** Where the entry of a known-wrong solution begins. */
    int lineOfWrong(String slug) {
        return find("^\\s+[\"']?" + Pattern.quote(slug) + "[\"']?\\s*:");
    }

    /** Where a test is planned, or a question is asked. */
    int lineOfId(String id) {
        return find("\\bid:\\s*[\"']?" + Pattern.quote(id) + "\\b");
    }

    /** Where a key of the top level stands. */
    int lineOfKey(String key) {
        return find("^" + Pattern.quote(key) + "\\s*:");
    }

    /** Where an example stands; {@code number} counts from 0. */
    int lineOfExample(int number) {
        List<Integer> at = calls();
        return number < at.size() ? at.get(number) : lineOfKey("examples");
    }

    /** An example's call as it is written. */
    String textOfExample(int number) {
        int line = lineOfExample(number);
        Matcher matcher = CALL.matcher(line == 0 ? "" : lines.get(line - 1));
        if (!matcher.find()) {
            return "example " + (number + 1);
        }
        String text = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return (text != null ? text : matcher.group(3)).strip();
    }

    private List<Integer> calls() {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (CALL.matcher(lines.get(i)).find()) {
                at.add(i + 1);
            }
        }
        return at;
    }
}
