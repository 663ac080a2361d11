package dev.gradus.report;

import dev.gradus.problem.BankEntry;
import dev.gradus.problem.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The map of a bank: its tracks with what stands on them in order, and what there is on each topic. */
public final class Catalogue {
    private static final int MOST_STARS = 3;

    /** @param kind what is said behind its name; empty for a program */
    private record Item(String id, Listing listing, String kind) {}

    private final Map<String, List<Item>> tracks = new LinkedHashMap<>();
    private final Map<String, List<Item>> topics = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @param entries of the bank, in its order; what cannot be used is left out */
    public Catalogue(List<BankEntry> entries) {
        for (BankEntry entry : entries) {
            String kind = entry instanceof BankEntry.UsableQuiz usable
                    ? "quiz, " + usable.quiz().questions().size() + " questions"
                    : "";
            entry.listing().ifPresent(listing -> add(new Item(entry.id(), listing, kind)));
        }
        tracks.values()
                .forEach(items -> items.sort(
                        Comparator.comparingInt((Item item) -> item.listing().order())
                                .thenComparing(Item::id)));
    }

    private void add(Item item) {
        tracks.computeIfAbsent(item.listing().track(), name -> new ArrayList<>())
                .add(item);
        item.listing()
                .topics()
                .forEach(topic ->
                        topics.computeIfAbsent(topic, name -> new ArrayList<>()).add(item));
    }

    /** A tree for a terminal, line by line. */
    public List<String> tree(TextStyle style) {
        String branch = style.ascii() ? "+- " : "├─ ";
        String last = style.ascii() ? "`- " : "└─ ";
        int width = tracks.values().stream()
                .flatMap(List::stream)
                .mapToInt(item -> item.id().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        tracks.forEach((track, items) -> {
            lines.add(track);
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                lines.add((i + 1 < items.size() ? branch : last)
                        + stars(item, style.ascii())
                        + "  "
                        + item.id()
                        + " ".repeat(width - item.id().length())
                        + "  "
                        + item.listing().title()
                        + (item.kind().isEmpty() ? "" : " (" + item.kind() + ")")
                        + after(item));
            }
            lines.add("");
        });
        lines.add("By topic");
        int count = 0;
        for (Map.Entry<String, List<Item>> topic : topics.entrySet()) {
            lines.add((++count < topics.size() ? branch : last) + topic.getKey() + ": "
                    + String.join(", ", topic.getValue().stream().map(Item::id).toList()));
        }
        return lines;
    }

    /** The page {@code docs/catalogue.md}. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# The problems\n\n");
        text.append(
                "Made from the bank; `gradus list --tree` shows the same. Stars: ★☆☆ to begin with, ★★★ for those who"
                        + " want to work.\n");
        tracks.forEach((track, items) -> {
            text.append("\n## ")
                    .append(track)
                    .append("\n\n| order | stars | problem | title | topics | after |\n|--|--|--|--|--|--|\n");
            for (Item item : items) {
                text.append("| ").append(item.listing().order());
                text.append(" | ").append(stars(item, false));
                text.append(" | [")
                        .append(item.id())
                        .append("](../problems/")
                        .append(item.id())
                        .append("/statement.md)");
                text.append(item.kind().isEmpty() ? "" : " (" + item.kind() + ")");
                text.append(" | ").append(item.listing().title().replace("|", "\\|"));
                text.append(" | ").append(String.join(", ", item.listing().topics()));
                text.append(" | ")
                        .append(String.join(", ", item.listing().prerequisites()))
                        .append(" |\n");
            }
        });
        text.append("\n## By topic\n\n");
        topics.forEach((topic, items) -> text.append("- ")
                .append(topic)
                .append(": ")
                .append(String.join(", ", items.stream().map(Item::id).toList()))
                .append('\n'));
        return text.toString();
    }

    private static String after(Item item) {
        List<String> before = item.listing().prerequisites();
        return before.isEmpty() ? "" : ", after " + String.join(", ", before);
    }

    private static String stars(Item item, boolean ascii) {
        int full = item.listing().difficulty();
        return (ascii ? "*" : "★").repeat(full) + (ascii ? "." : "☆").repeat(MOST_STARS - full);
    }
}
