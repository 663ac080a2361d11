package dev.gradus.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bank of problems in a folder. Every question reads the disk anew, so an author sees what stands there now. Safe for use
 * by several threads.
 */
public final class ProblemBank {
    private static final Comparator<BankEntry> BY_PLACE = Comparator.comparing(
                    (BankEntry entry) -> entry.listing().isEmpty())
            .thenComparing(entry -> entry.listing().map(Listing::track).orElse(""))
            .thenComparing(entry -> entry.listing().map(Listing::order).orElse(0))
            .thenComparing(BankEntry::id);

    private final Path root;

    private ProblemBank(Path root) {
        this.root = root;
    }

    /**
     * Opens the bank in a folder that holds {@code problems/} and {@code solutions-template/}; reads no problem yet.
     *
     * @throws BankException.NotFound if it holds no bank; the message says what is missing and what to do
     */
    public static ProblemBank open(Path root) {
        for (String folder : List.of("problems", "solutions-template")) {
            if (!Files.isDirectory(root.resolve(folder))) {
                throw new BankException.NotFound("there is no problem bank in '" + root + "': it has no folder '"
                        + folder + "'; go to the folder that holds the bank, or name it with --bank");
            }
        }
        return new ProblemBank(root);
    }

    /** The folder that the bank was opened in, as it was given. */
    public Path root() {
        return root;
    }

    /** The ids of all problems, broken ones too, sorted. */
    public List<String> ids() {
        try (Stream<Path> folders = Files.list(root.resolve("problems"))) {
            return folders.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .map(folder -> folder.getFileName().toString())
                    .filter(Slug::matches)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BankException.NotFound(
                    "the folder '" + root.resolve("problems") + "' cannot be listed; check that it may be read");
        }
    }

    /**
     * Gives a problem that is valid as a whole.
     *
     * @throws BankException.NotFound if there is no problem of that id, and then the message names the nearest ones; or if it is a quiz
     * @throws BankException.Broken if its package has faults; it carries every one of them
     */
    public Problem find(String id) {
        BankEntry entry = entry(id);
        if (entry instanceof BankEntry.Usable usable) {
            return usable.problem();
        }
        if (entry instanceof BankEntry.UsableQuiz) {
            throw new BankException.NotFound(
                    "'" + id + "' is a quiz, and asks for answers, not for a program; `gradus quiz " + id
                            + "` asks its questions");
        }
        throw new BankException.Broken(id, ((BankEntry.Broken) entry).faults());
    }

    /**
     * Gives a quiz that is valid as a whole; absent if the problem of that id asks for a program.
     *
     * @throws BankException.NotFound if there is no problem of that id; the message names the nearest ones
     * @throws BankException.Broken if it is a quiz and its package has faults
     */
    public Optional<Quiz> quiz(String id) {
        if (ids().contains(id) && !QuizLayout.isQuiz(root, id)) {
            return Optional.empty();
        }
        BankEntry entry = entry(id);
        if (entry instanceof BankEntry.Broken broken) {
            throw new BankException.Broken(id, broken.faults());
        }
        return entry instanceof BankEntry.UsableQuiz usable ? Optional.of(usable.quiz()) : Optional.empty();
    }

    /**
     * Every fault of one package, by file and line; empty if it is valid.
     *
     * @throws BankException.NotFound if there is no problem of that id
     */
    public List<Fault> check(String id) {
        return entry(id) instanceof BankEntry.Broken broken ? broken.faults() : List.of();
    }

    /**
     * What lists say of one problem or quiz; absent if it cannot be used.
     *
     * @throws BankException.NotFound if there is none of that id
     */
    public Optional<Listing> listing(String id) {
        return entry(id).listing();
    }

    /** Every package: the usable ones by track, order and id, then the broken ones by id. */
    public List<BankEntry> entries() {
        return ids().parallelStream()
                .map(id -> PackageReader.read(root, id))
                .sorted(BY_PLACE)
                .toList();
    }

    /** What lies in the bank but belongs to no package, by path; empty in a tidy bank. */
    public List<Fault> strays() {
        return BankStrays.in(root, ids());
    }

    private BankEntry entry(String id) {
        List<String> ids = ids();
        if (!ids.contains(id)) {
            List<String> near = NearestNames.of(id, ids);
            throw new BankException.NotFound("there is no problem " + Words.quoted(id) + "; "
                    + (near.isEmpty() ? "" : Words.didYouMean(id, ids, "") + " ") + "`gradus list` shows all");
        }
        return PackageReader.read(root, id);
    }
}
