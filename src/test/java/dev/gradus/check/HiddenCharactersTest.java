package dev.gradus.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.result.Diagnostic;
import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HiddenCharactersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Sol\u200Dution {}",
                "class A { void f() { System.ex\u200Bit(0); } }",
                "class A { int \uFEFFx; }",
                "class A { int x\u00AD; }",
                "class A { int x;\u200E }",
                "// \u202E turned",
                "/* \u2066 */ class A {}",
                "class A { String s = \"\u202D\"; }",
                "class A { String s = \"\"\"\n \u2069 \"\"\"; }",
                "class A { char c = '\u202A'; }",
                "class A { String s = \"\u001B[31m\"; }",
                "// bell \u0007",
                "class A { /* \u0085 */ }",
                "class A {}\u001A\n",
                "class A { String s = \"\\\\\"; int \u200Bx; }",
                "class A { char c = '\"'; int \u200Bx; }",
                "class A { char c = '\\''; int \u200Bx; }",
                "class A { /* // */ int \u200Bx; }",
                "class A { // /* \n int \u200Bx; }",
                "class A { String s = \"\"\"\n\" \\\"\"\" \"\"\"; int \u200Bx; }",
                "class A { // \\u000a int \u200Bx; \n }",
                "class A { /* \\u002a/ int \u200Bx; /* */ }",
                "class A { String s = \"\\uu0022; int \u200Bx; // \"; }"
            })
    void isFound(String source) {
        assertThat(find(source)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A {\tint x;\r\n\f}\n",
                "class A {}\u001A",
                "class Größe { String s = \"𝄞 ∑ é 漢字\"; int größe_漢字; }",
                "// family 👨\u200D👩\u200D👧, heart ❤\uFE0F",
                "/* עברית \u200F and \u200E back */ class A {}",
                "class A { String s = \"zero\u200Bwidth soft\u00ADhyphen\"; char c = '\u200D'; }",
                "class A { String s = \"\"\"\n a \" \"\" \u200B \"\"\"; }",
                "class A { String s = \"\\\"\u200B\"; char c = '\\''; String t = \"\\\\\"; }",
                "class A { String s = \"// no comment\"; } // \u200B",
                "class A { String s = \"\\u202E\"; }"
            })
    void isNoneOfThem(String source) {
        assertThat(find(source)).isEmpty();
    }

    @Test
    void thePlaceAndTheNameAreTold() {
        Diagnostic found = find("class A {\r\n    int ex\u200Dit;\n}").orElseThrow();

        assertThat(found.position()).contains(new Position(2, 11));
        assertThat(found.sourceLine()).isEqualTo("    int ex<U+200D>it;");
        assertThat(found.message())
                .isEqualTo("Here stands a character that one cannot see: U+200D (ZERO WIDTH JOINER).");
    }

    private static Optional<Diagnostic> find(String source) {
        return HiddenCharacters.find(new Submission("it", source, ""));
    }
}
