package dev.gradus.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0                | 0
        -3               | -3
        +7               | 7
        1_000_000        | 1000000
        9_223_372L       | 9223372L
        0.5              | 0.5
        .5               | .5
        5.               | 5.
        -1e-300          | -1e-300
        1.5E+10          | 1.5E+10
        1__0.2_5         | 10.25
        0.25f            | 0.25f
        3d               | 3d
        NaN              | NaN
        -NaN             | NaN
        Infinity         | Infinity
        +Infinity        | Infinity
        -Infinity        | -Infinity
        """)
    void aNumberIsKeptAsItIsWrittenButForUnderscoresAndPlus(String text, String number) throws CallFault {
        assertThat(CallParser.literal(text).literal()).isEqualTo(new Literal.Num(number));
    }

    @Test
    void everyKindOfLiteralIsRead() throws CallFault {
        assertThat(CallParser.literal(" true ").literal()).isEqualTo(new Literal.Bool(true));
        assertThat(CallParser.literal("false").literal()).isEqualTo(new Literal.Bool(false));
        assertThat(CallParser.literal("null").literal()).isEqualTo(new Literal.Null());
        assertThat(CallParser.literal("RED").literal()).isEqualTo(new Literal.Constant("RED"));
        assertThat(CallParser.literal("Colour.RED").literal()).isEqualTo(new Literal.Constant("Colour.RED"));
        assertThat(CallParser.literal("'a'").literal()).isEqualTo(new Literal.Chr('a'));
        assertThat(CallParser.literal("'\\''").literal()).isEqualTo(new Literal.Chr('\''));
        assertThat(CallParser.literal("\"\"").literal()).isEqualTo(new Literal.Text(""));
        assertThat(CallParser.literal("\"a\\tb\\n\\\"\\\\\\u00e9\\101\\0\\s\"").literal())
                .isEqualTo(new Literal.Text("a\tb\n\"\\\u00e9A\0 "));
        assertThat(CallParser.literal("[]").literal()).isEqualTo(new Literal.Sequence(List.of()));
        assertThat(CallParser.literal("[[1], [ 2 ,3 ]]").literal())
                .isEqualTo(new Literal.Sequence(List.of(
                        new Literal.Sequence(List.of(new Literal.Num("1"))),
                        new Literal.Sequence(List.of(new Literal.Num("2"), new Literal.Num("3"))))));
        assertThat(CallParser.literal("Point(1, Point())").literal())
                .isEqualTo(
                        new Literal.Made("Point", List.of(new Literal.Num("1"), new Literal.Made("Point", List.of()))));
    }

    @Test
    void aCallHasItsNameAndItsArguments() throws CallFault {
        Written.Call call = CallParser.call("  f ( 1 , [2] )  ");

        assertThat(call.method()).isEqualTo("f");
        assertThat(call.column()).isEqualTo(3);
        assertThat(call.arguments()).extracting(Written::column).containsExactly(7, 11);
        assertThat(CallParser.call("g()").arguments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        f                  | 2  | '(' should stand here, not the end
        f(                 | 3  | it ends where a value should stand
        ~f(1~              | 4  | ')' should stand here, not the end
        ~f(1,)~            | 5  | a name or a value should stand here, not ')'
        ~f(1 2)~           | 5  | ')' should stand here, not '2'
        ~f([1, 2)~         | 8  | ']' should stand here, not ')'
        ~f(1))~            | 5  | it goes on with ')'
        ~(1)~              | 1  | a name or a value should stand here, not '('
        ~f(0x10)~          | 3  | '0x10' is not a number
        ~f(010)~           | 3  | '010' begins with 0: Java reads that as octal
        ~f(1_)~            | 3  | '1_' is not a number
        ~f(1.2.3)~         | 3  | '1.2.3' is not a number
        ~f(12abc)~         | 3  | '12abc' is not a number
        ~f(-)~             | 3  | '-' is not a number
        ~f(1e)~            | 3  | '1e' is not a number
        ~f("a)~            | 3  | the quote that opens here is never closed
        ~f('ab')~          | 3  | single quotes hold one character
        ~f('')~            | 3  | single quotes hold one character
        ~f("\\q")~         | 4  | '\\q' is no escape of Java
        ~f("\\u12")~       | 4  | '\\u' needs four hexadecimal digits
        ~f(a + b)~         | 5  | ')' should stand here, not '+'
        """)
    void whatIsNoCallIsRefusedWithItsColumn(String text, int column, String message) {
        assertThatThrownBy(() -> CallParser.call(text)).isInstanceOfSatisfying(CallFault.class, fault -> {
            assertThat(fault).hasMessage(message);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.next()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "f(", "-", "\"", "'", "\\", "1.", "1e", ",", "a.", "1_", ".1", "\u0000", "\ud83d"})
    void noTextEverThrowsAnythingElse(String piece) {
        assertThatThrownBy(() -> CallParser.literal(piece.repeat(50_000))).isInstanceOf(CallFault.class);
    }

    @Test
    void aLongNumberIsNoHarm() throws CallFault {
        assertThat(CallParser.literal("1".repeat(500_000)).literal()).isInstanceOf(Literal.Num.class);
    }
}
