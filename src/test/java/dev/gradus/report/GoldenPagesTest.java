package dev.gradus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gradus.problem.Reveal;
import dev.gradus.result.LearnerReport;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of every situation as a learner sees it, kept whole in {@code src/test/resources/report/text}. */
class GoldenPagesTest {
    private static final String FOLDER = "report/text";
    private static final TextStyle ASCII = new TextStyle(false, true, 80);
    private static final TextStyle COLOR = new TextStyle(true, false, 80);
    /** Pages that are also kept in ASCII, as {@code <situation>-ascii}. */
    private static final Set<String> ALSO_ASCII = Set.of("two-wrong", "compile-errors-several", "hostile-output");

    /** Two mistakes, and a print statement in each: more than a screen. */
    private static final Set<String> PRINT_MUCH = Set.of("hostile-output", "prints-in-every-test");

    @TestFactory
    Stream<DynamicTest> everyPageIsAsItWasRead() {
        return Situations.all().entrySet().stream().flatMap(situation -> {
            Stream<DynamicTest> plain = Stream.of(golden(situation.getKey(), situation.getValue(), TextStyle.PLAIN));
            return ALSO_ASCII.contains(situation.getKey())
                    ? Stream.concat(
                            plain, Stream.of(golden(situation.getKey() + "-ascii", situation.getValue(), ASCII)))
                    : plain;
        });
    }

    private static DynamicTest golden(String name, LearnerReport report, TextStyle style) {
        return DynamicTest.dynamicTest(name, () -> {
            String page = new TextReport(style).render(report);
            assertEquals(page, new TextReport(style).render(report), "rendered twice");
            Golden.assertMatches(FOLDER, name, page);
        });
    }

    @Test
    void noResultMovesTheCursorOrBreaksThePage() {
        RandomResults results = new RandomResults(3);
        for (int i = 0; i < 1000; i++) {
            LearnerReport report = results.next().forLearner(Reveal.values()[i % Reveal.values().length]);
            promises(report);
        }
    }

    @Test
    void noGoldenIsLeftOver() {
        Set<String> names = new TreeSet<>(Situations.all().keySet());
        ALSO_ASCII.forEach(name -> names.add(name + "-ascii"));
        assertEquals(names, Golden.names(FOLDER));
    }

    @TestFactory
    Stream<DynamicTest> everyPageKeepsItsPromises() {
        return Situations.all().entrySet().stream()
                .map(situation -> DynamicTest.dynamicTest(situation.getKey(), () -> {
                    String page = promises(situation.getValue());
                    int screen = PRINT_MUCH.contains(situation.getKey()) ? 42 : 29;
                    assertTrue(page.lines().count() <= screen, page.lines().count() + " lines\n" + page);
                }));
    }

    @TestFactory
    Stream<DynamicTest> oneMistakeFitsOnAScreen() {
        return Situations.all().entrySet().stream()
                .filter(situation -> situation.getValue().tests().stream()
                                .filter(outcome -> outcome.cause().isPresent())
                                .count()
                        == 1)
                .filter(situation -> situation.getValue().findings().isEmpty())
                .map(situation -> DynamicTest.dynamicTest(situation.getKey(), () -> {
                    String page = new TextReport(TextStyle.PLAIN).render(situation.getValue());
                    assertTrue(page.lines().count() <= 24, page);
                }));
    }

    private static String promises(LearnerReport report) {
        String plain = new TextReport(TextStyle.PLAIN).render(report);
        String color = new TextReport(COLOR).render(report);
        String ascii = new TextReport(ASCII).render(report);

        assertFalse(plain.contains("\u001B"), "an escape code without colour");
        assertTrue(color.contains("\u001B["), "no colour");
        assertEquals(plain, color.replaceAll("\u001B\\[[0-9;]*m", ""), "colour says something that the text does not");
        assertTrue(ascii.chars().allMatch(unit -> unit == '\n' || (unit >= ' ' && unit < 0x7F)), ascii);
        assertTrue(plain.codePoints().allMatch(unit -> unit == '\n' || !Escaped.isHidden(unit)), plain);
        assertTrue(plain.lines().noneMatch(line -> line.endsWith(" ")), "spaces at the end of a line");
        return plain;
    }
}
