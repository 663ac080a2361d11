package dev.gradus.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class SourceCheckerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class Solution { static double f(double[] p) { return 0; } }",
                "record Solution(int x) {} sealed interface S permits T {} record T() implements S {}",
                "class Solution { String s = \"\"\"\n  block\n  \"\"\"; int x = switch (1) { case 1 -> 2; default -> { yield 3; } }; }",
                "class Solution { int größe = '\\u0041'; /** @see nothing */ }",
                "// nothing",
                ";",
                "package a; import static java.lang.Math.*;"
            })
    void whatJava17AllowsIsRead(String source) {
        assertThat(parse(source)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Solution { int x = ; }",
                "class Solution {",
                "}",
                "class Solution { static int f() { return 1 } }",
                "this is no Java",
                "class Solution { String s = \"open; }",
                "class Solution { /* open }",
                "class Solution { int x = #; }",
                "class Solution { int f(Object o) { return switch (o) { case Integer i -> i; default -> 0; }; } }",
                "#!/bin/sh\n",
                "{\"json\": true}"
            })
    void whatIsNoJava17IsNotRead(String source) {
        assertThat(parse(source)).isEmpty();
    }

    /** JavaParser is quadratic here: 20,000 of them take minutes, and its thread cannot be stopped. */
    @ParameterizedTest
    @ValueSource(strings = {"a<", "(A<B>)(", "\\u0028int)\\u0028", "A<"})
    @Timeout(8)
    void whatWouldKeepTheParserBusyIsNotGivenToIt(String piece) {
        assertThat(parse("class Solution { boolean b = " + piece.repeat(20_000)))
                .isEmpty();
    }

    @Test
    void manyComparisonsAndBracketsOneAfterTheOtherAreNotDeep() {
        assertThat(parse("class Solution { void f(int a) { " + "if (a < 1) { a = (a + 1); } ".repeat(2_000) + "} }"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000, 100_000})
    void deepNestingHarmsNobody(int depth) {
        assertThat(parse("class Solution { int x = " + "(".repeat(depth) + "1" + ")".repeat(depth) + "; }"))
                .isNotNull();
        assertThat(parse("class Solution { int x = 1" + " + 1".repeat(depth / 2) + "; }"))
                .isNotNull();
        assertThat(parse("class Solution { int x = " + "-".repeat(depth) + "1; }"))
                .isNotNull();
        assertThat(parse("class Solution { void f() " + "{".repeat(depth) + "}".repeat(depth) + " }"))
                .isNotNull();
        assertThat(parse("class Solution {}")).isPresent();
    }

    @Test
    void anExpressionOfSomeThousandTermsIsRead() {
        assertThat(parse("class Solution { int x = 1" + " + 1".repeat(3000) + "; }"))
                .isPresent();
    }

    @Test
    void aLineOfAQuarterOfAMegabyteIsRead() {
        assertThat(parse("class Solution { String s = \"" + "x".repeat(250_000) + "\"; }"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A {}\n\n\t class Solution {}",
                "class A {}\r\n\r\n\t class Solution {}",
                "class A {}\r\r\t class Solution {}",
                "/* 𝄞 */\n\n\t class Solution {}"
            })
    void aPlaceIsCountedInLinesAndUnitsATabBeingOne(String source) {
        assertThat(placeOf(source)).contains(new Position(3, 9));
    }

    @Test
    void aCharacterOutsideOfTheBasicPlaneIsTwoColumns() {
        assertThat(placeOf("/* 𝄞 */ class Solution {}")).contains(new Position(1, 16));
    }

    private static Optional<Position> placeOf(String source) {
        return parse(source).flatMap(parsed -> parsed.type("Solution")).flatMap(ParsedSource::positionOf);
    }

    private static Optional<ParsedSource> parse(String source) {
        return new SourceChecker().parse(new Submission("Solution.java", source, ""));
    }
}
