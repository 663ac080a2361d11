package dev.gradus.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.ProblemBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of all problems is what the bank is; {@code -Dcatalogue.update=true} writes it anew. */
class CatalogueTest {
    private static final Path PAGE = Path.of("docs/catalogue.md");
    private static final Catalogue CATALOGUE =
            new Catalogue(ProblemBank.open(Path.of("")).entries());

    @Test
    void thePageIsThatOfTheBank() throws IOException {
        if (Boolean.getBoolean("catalogue.update")) {
            Files.writeString(PAGE, CATALOGUE.markdown());
        }
        assertThat(Files.readString(PAGE))
                .as("run `mvn test -Dtest=CatalogueTest -Dcatalogue.update=true` after a change of the bank")
                .isEqualTo(CATALOGUE.markdown());
    }

    @Test
    void everyProblemOfThePageHasItsStatement() {
        assertThat(ProblemBank.open(Path.of("")).ids())
                .allSatisfy(id -> assertThat(CATALOGUE.markdown()).contains("(../problems/" + id + "/statement.md)"))
                .allSatisfy(id ->
                        assertThat(Path.of("problems", id, "statement.md")).isRegularFile());
    }

    @Test
    void theTreeHasStarsAndBranchesAlsoInSevenBits() {
        List<String> tree = CATALOGUE.tree(new TextStyle(false, false, 80));
        List<String> ascii = CATALOGUE.tree(new TextStyle(false, true, 80));

        assertThat(tree)
                .contains("kl-divergence", "By topic")
                .anyMatch(line -> line.startsWith("├─ ★☆☆  kl-divergence "));
        assertThat(ascii).hasSameSizeAs(tree).anyMatch(line -> line.startsWith("+- *..  kl-divergence "));
    }
}
