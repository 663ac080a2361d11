package dev.gradus.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractReaderTest {
    private static final List<SourceFile> PROVIDED = List.of(
            source("Point.java", "record Point(int x, int y) implements Shape {}"),
            source("Colour.java", "public enum Colour { RED, GREEN }"),
            source(
                    "Shape.java",
                    "sealed interface Shape permits Point, Shape.Circle { record Circle(double r) implements Shape {} }"),
            source("Counter.java", "class Counter { int n; }"),
            source("Open.java", "interface Open {}"));

    private final FaultLog log = new FaultLog();

    private static SourceFile source(String name, String text) {
        return new SourceFile("problems/p/provided/" + name, name, text);
    }

    private Contract contract(String template) {
        SourceFile file = new SourceFile("solutions-template/p/Solution.java", "Solution.java", template);
        ProvidedTypes provided = ProvidedTypes.read(PROVIDED, log);
        var contract = ContractReader.read(file, provided, log.page(file.path()));
        assertThat(log.sorted()).isEmpty();
        return contract.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        int                               | int                        | I
        boolean                           | boolean                    | Z
        double[]                          | double[]                   | [D
        long[][][]                        | long[][][]                 | [[[J
        String                            | String                     | Ljava/lang/String;
        java.lang.String                  | java.lang.String           | Ljava/lang/String;
        Integer[]                         | Integer[]                  | [Ljava/lang/Integer;
        Number                            | Number                     | Ljava/lang/Number;
        Object                            | Object                     | Ljava/lang/Object;
        List<Double>                      | List<Double>               | Ljava/util/List;
        List                              | List                       | Ljava/util/List;
        List<? extends Number>            | List<? extends Number>     | Ljava/util/List;
        Map<String,List<int[]>>           | Map<String, List<int[]>>   | Ljava/util/Map;
        java.util.Optional<String>        | java.util.Optional<String> | Ljava/util/Optional;
        List<Point>[]                     | List<Point>[]              | [Ljava/util/List;
        Point                             | Point                      | LPoint;
        Colour[]                          | Colour[]                   | [LColour;
        Shape                             | Shape                      | LShape;
        """)
    void aTypeThatMayCrossIsResolved(String written, String source, String descriptor) {
        Contract contract = contract("import java.util.List;\nimport java.util.Map;\n"
                + "class Solution { public static " + written + " f(" + written + " a) { return a; } }");

        Contract.Method method = contract.methods().get(0);
        assertThat(method.returns().source()).isEqualTo(source);
        assertThat(method.returns().descriptor()).isEqualTo(descriptor);
        assertThat(method.parameters()).containsExactly(new Contract.Parameter(method.returns(), "a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Set<String>          | import java.util.*;
        List<Double>         | import java.awt.List;
        List<Set<String>>    | import java.util.*;
        Map<String>          | import java.util.Map;
        Runnable             | import java.util.*;
        String               | import com.example.String;
        Counter              | import java.util.*;
        Open                 | import java.util.*;
        Shape.Circle         | import java.util.*;
        Poitn                | import java.util.*;
        Optional<String>     | import java.util.List;
        """)
    void aTypeThatCannotCrossIsRefusedWithWhatMay(String written, String imports) {
        SourceFile file = new SourceFile(
                "t",
                "Solution.java",
                imports + "\nclass Solution {\npublic static void f(int n, " + written + " a) {} }");

        assertThat(ContractReader.read(file, ProvidedTypes.read(PROVIDED, log), log.page("t")))
                .isEmpty();
        assertThat(log.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.message()).contains("the parameter `" + written + " a` cannot cross");
            assertThat(fault.next()).contains("primitives and their boxes", "in provided/");
        });
    }

    @Test
    void everyPublicStaticMethodBelongsToTheContractInOrder() {
        Contract contract = contract("""
                import java.util.*;
                import java.util.function.Function;
                import static java.lang.Math.log;
                public class Solution {
                    public static void zero() {}
                    static double helper(Function<Double, Double> f) { return 0; }
                    public static @Deprecated double one(final double p[], int... unused) { return 0; }
                    private static int hidden() { return 0; }
                    public int notStatic() { return 0; }
                    public static void main(String[] args) {}
                }
                """.replace(", int... unused", ""));

        assertThat(contract.className()).isEqualTo("Solution");
        assertThat(contract.imports()).containsExactly("import java.util.*;", "import java.util.function.Function;");
        assertThat(contract.methods())
                .extracting(Contract.Method::declaration)
                .containsExactly("void zero()", "double one(double[] p)");
    }

    @Test
    void aProvidedTypeHidesOneOfJavaLang() {
        SourceFile number = source("Number.java", "record Number(int n) {}");
        SourceFile file =
                new SourceFile("t", "Solution.java", "class Solution { public static Number f() { return null; } }");

        assertThat(ContractReader.read(file, ProvidedTypes.read(List.of(number), log), log.page("t")))
                .hasValueSatisfying(contract ->
                        assertThat(contract.methods().get(0).returns()).isEqualTo(new ValueType.Provided("Number")));
    }
}
