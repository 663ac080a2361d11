package dev.gradus.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.StaticJavaParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralShapeTest {
    private final ProvidedTypes provided =
            ProvidedTypes.read(List.of(new SourceFile("p", "Shape.java", """
                    sealed interface Shape permits Point, Shape.Circle {
                        record Circle(double r) implements Shape {}
                    }
                    record Point(int x, int y) implements Shape {}
                    record Route(java.util.List<Point> stops, Colour colour) {}
                    enum Colour { RED, GREEN }
                    """)), new FaultLog());
    private final TypeResolver types = new TypeResolver(List.of("import java.util.*;"), provided);
    private final LiteralShape shape = new LiteralShape(types, provided);

    private Literal fit(String text, String type) throws CallFault {
        ValueType wanted = types.resolve(StaticJavaParser.parseType(type)).orElseThrow();
        return shape.fit(CallParser.literal(text), wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        1                      | int
        -2147483648            | int
        9223372036854775807L   | long
        127                    | byte
        1                      | double
        3000000000             | double
        1e308                  | double
        0e5                    | double
        -0.0                   | double
        NaN                    | Double
        -Infinity              | float
        0.5f                   | float
        'x'                    | char
        true                   | Boolean
        null                   | Double
        null                   | double[]
        null                   | List<String>
        []                     | int[][]
        ~[[1], null, [2, 3]]~  | int[][]
        [[1.5]]                | List<List<Double>>
        ~[1, null]~            | List<Integer>
        "a"                    | String
        "a"                    | Object
        1                      | Number
        RED                    | Colour
        Colour.RED             | Colour
        [RED, null]            | Colour[]
        Point(1, 2)            | Point
        Point(1, 2)            | Shape
        Point(1, 2)            | Object
        Shape.Circle(1)        | Shape
        Route([Point(1, 2)], GREEN) | Route
        """)
    void aValueThatFitsIsAccepted(String text, String type) throws CallFault {
        assertThat(fit(text, type)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        2147483648          | int           | 1 | '2147483648' is out of range for int
        -129                | byte          | 1 | '-129' is out of range for byte
        1.0                 | int           | 1 | '1.0' stands where a whole number is expected (int)
        NaN                 | long          | 1 | 'NaN' stands where a whole number is expected (long)
        1L                  | int           | 1 | '1L' is no int
        0.5f                | double        | 1 | '0.5f' is no double
        1e309               | double        | 1 | '1e309' is too large for double
        1e-400              | double        | 1 | '1e-400' is too small for double
        1e39                | float         | 1 | '1e39' is too large for float
        65                  | char          | 1 | '65' stands where a char is expected
        1                   | boolean       | 1 | '1' stands where a boolean is expected
        null                | int           | 1 | null stands where `int` is expected
        ~[1, [2]]~          | int[]         | 5 | a list '[...]' stands where `int` is expected
        ~[1, "a"]~          | List<Integer> | 5 | the text 'a' stands where `Integer` is expected
        "a"                 | char          | 1 | the text 'a' stands where `char` is expected
        'a'                 | String        | 1 | a character stands where `String` is expected
        a                   | String        | 1 | the name 'a' stands where `String` is expected
        ~[1]~               | Object        | 1 | a list '[...]' stands where `Object` is expected
        true                | Number        | 1 | a truth value stands where `Number` is expected
        1                   | Map<String,Integer> | 1 | a `Map<String, Integer>` cannot be written in an example
        BLUE                | Colour        | 1 | the name 'BLUE' stands where `Colour` is expected
        Shape.RED           | Colour        | 1 | the name 'Shape.RED' stands where `Colour` is expected
        RED                 | Point         | 1 | the name 'RED' stands where `Point` is expected
        Pont(1)             | Point         | 1 | 'Pont' is no record that the problem provides
        ~Point(1)~          | Point         | 1 | 'Point' has 2 components, but 1 are written
        ~Point(1, true)~    | Point         | 10 | a truth value stands where `int` is expected
        ~Route([], RED)~    | Shape         | 1 | 'Route(...)' stands where `Shape` is expected
        ~Route([1], RED)~   | Route         | 8 | the number '1' stands where `Point` is expected
        """)
    void aValueThatDoesNotFitIsRefusedWithItsColumn(String text, String type, int column, String message) {
        assertThatThrownBy(() -> fit(text, type)).isInstanceOfSatisfying(CallFault.class, fault -> {
            assertThat(fault).hasMessage(message);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.next()).isNotBlank();
        });
    }

    @Test
    void theFinalFormHasNoSuffixAndNoNameOfAnEnum() throws CallFault {
        assertThat(fit("7L", "long")).isEqualTo(new Literal.Num("7"));
        assertThat(fit("[1d, 2]", "double[]"))
                .isEqualTo(new Literal.Sequence(List.of(new Literal.Num("1"), new Literal.Num("2"))));
        assertThat(fit("Route([], Colour.GREEN)", "Route"))
                .isEqualTo(new Literal.Made(
                        "Route", List.of(new Literal.Sequence(List.of()), new Literal.Constant("GREEN"))));
    }
}
