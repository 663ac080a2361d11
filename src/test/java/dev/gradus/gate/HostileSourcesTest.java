package dev.gradus.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.result.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every hostile source is refused: on its line, by the name of what it uses, with the reason of the list. */
class HostileSourcesTest {
    private static List<HostileSource> sources;
    private static Map<HostileSource, Map<String, byte[]>> compiled;

    @BeforeAll
    static void compileEachOnce() {
        sources = HostileSource.all();
        compiled = sources.stream()
                .collect(Collectors.toMap(source -> source, source -> Inspected.compile(source.text())));
    }

    private static List<Finding> refusals(AllowList list, HostileSource source) {
        return Inspected.inspect(list, source.text(), compiled.get(source)).refusals();
    }

    @Test
    void thereAreManyAndNoTwoAreTheSame() {
        assertThat(sources).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> eachIsRefusedOnItsLineByItsName() {
        return sources.stream()
                .map(source -> DynamicTest.dynamicTest(source.name(), () -> {
                    List<Finding> refusals = refusals(AllowListReader.standard(), source);

                    assertThat(refusals)
                            .as(source.text())
                            .anySatisfy(finding -> {
                                assertThat(finding.message()).contains("`" + source.names() + "`");
                                assertThat(finding.position())
                                        .hasValueSatisfying(place ->
                                                assertThat(place.line()).isEqualTo(source.line()));
                                assertThat(finding.sourceLine()).contains(HostileSource.MARK);
                            })
                            .allSatisfy(finding -> {
                                assertThat(finding.rule()).startsWith("gate.");
                                assertThat(finding.help()).isNotBlank();
                            });
                }));
    }

    @Test
    void withoutAnyOneDenialOfTheListSomethingIsToldOtherwise() {
        List<String> lines = AllowListReader.standardLines();
        Map<HostileSource, List<Finding>> before = refusals(AllowListReader.standard());

        List<String> unproved = lines.stream()
                .filter(line -> line.startsWith("deny "))
                .filter(line -> before.equals(refusals(AllowListReader.read(without(lines, line)))))
                .toList();

        assertThat(unproved)
                .as("denials that no hostile source shows: add one to %s", HostileSource.FILE)
                .isEmpty();
    }

    @Test
    void allowingAnyOneDeniedClassOrMemberLetsSomethingThrough() {
        Map<HostileSource, List<Finding>> before = refusals(AllowListReader.standard());

        List<String> unproved = AllowListReader.standardLines().stream()
                .filter(line -> line.startsWith("deny ") && !line.contains("*:") && !line.contains("("))
                .map(line -> line.substring("deny ".length(), line.indexOf(':')))
                .filter(name ->
                        before.equals(refusals(AllowListReader.standard().with(List.of(name)))))
                .toList();

        assertThat(unproved).isEmpty();
    }

    private static Map<HostileSource, List<Finding>> refusals(AllowList list) {
        return sources.stream().collect(Collectors.toMap(source -> source, source -> refusals(list, source)));
    }

    private static List<String> without(List<String> lines, String line) {
        return lines.stream().filter(each -> !each.equals(line)).toList();
    }
}
