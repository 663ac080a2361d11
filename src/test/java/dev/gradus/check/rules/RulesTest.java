package dev.gradus.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void noRuleIsMissingFromTheList() {
        Set<String> written = new ClassFileImporter()
                .importPackages("dev.gradus.check.rules").stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                        .filter(type -> !type.getName().contains("Test"))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        List<String> listed =
                Rules.all().stream().map(rule -> rule.getClass().getName()).toList();

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void theListIsSortedAndEveryRuleIsFoundByItsId() {
        List<String> ids = Rules.all().stream().map(Rule::id).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids)
                .allSatisfy(id -> assertThat(Rules.find(id)).map(Rule::id).contains(id));
        assertThat(Rules.find("no-such-rule")).isEmpty();
    }

    @Test
    void everyRuleHasItsPageAndNoPageIsLeftOver() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("docs/rules"))) {
            List<String> found =
                    pages.map(page -> page.getFileName().toString()).sorted().toList();
            List<String> expected =
                    Rules.all().stream().map(rule -> rule.id() + ".md").sorted().toList();

            assertThat(found).isEqualTo(expected);
        }
        for (Rule rule : Rules.all()) {
            assertThat(Path.of("docs/rules", rule.id() + ".md"))
                    .content()
                    .startsWith("# " + rule.id() + "\n")
                    .contains("## Why it matters", "## Before", "## After", "## What it does not find");
        }
    }

    @Test
    void everyRuleHasSamplesWithAndWithoutAFinding() {
        for (Rule rule : Rules.all()) {
            List<Boolean> marked = Samples.of(rule.id()).stream()
                    .map(sample -> !Samples.marked(rule, Samples.text(sample)).isEmpty())
                    .toList();

            assertThat(marked).as(rule.id()).contains(true, false);
        }
    }
}
