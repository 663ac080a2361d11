package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.cli.Shell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around {@code run}. */
class CommandsTest {
    @TempDir
    Path workspace;

    @Test
    void listShowsEveryProblemWithItsStars() {
        Answer answer = new Shell(workspace).type("list");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("kl-divergence").contains("★☆☆").contains("KL divergence (discrete)");
    }

    @Test
    void showShowsTheStatementAsAPageAndTheTitlesOfTheTests() {
        Answer answer = new Shell(workspace).type("show", "kl-divergence");

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("∑")
                .doesNotContain("\\frac")
                .contains("KL(p || p) = 0 for any p")
                .contains("Returns a scalar, not an array");
    }

    @Test
    void showSaysWhatAProblemOrAQuizBuildsOn() {
        Shell shell = new Shell(workspace);

        assertThat(shell.type("show", "cross-entropy").out()).contains("It builds on: kl-divergence, entropy\n");
        assertThat(shell.type("show", "kl-by-hand").out()).contains("It builds on: kl-divergence\n");
        assertThat(shell.type("show", "kl-divergence").out()).doesNotContain("It builds on");
    }

    @Test
    void hintsComeOneByOneAndAreRemembered() {
        Shell shell = new Shell(workspace);

        String first = shell.type("hint", "kl-divergence").out();
        String second = shell.type("hint", "kl-divergence").out();
        shell.type("hint", "kl-divergence");
        String fourth = shell.type("hint", "kl-divergence").out();

        assertThat(first).contains("Hint 1 of 3").doesNotContain("Hint 2 of 3");
        assertThat(second).contains("Hint 1 of 3").contains("Hint 2 of 3").doesNotContain("Hint 3 of 3");
        assertThat(fourth).contains("Hint 3 of 3").contains("These are all hints");
    }

    @Test
    void attemptsAreNotedInAPlainFileThatOnlyGrows() throws IOException {
        Shell shell = new Shell(workspace);
        shell.type("run", "kl-divergence");
        shell.type("hint", "kl-divergence");

        assertThat(Files.readAllLines(workspace.resolve("solutions/attempts.tsv")))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0))
                        .startsWith("2026-01-02T03:04:05Z\trun\tkl-divergence\tRUNTIME_ERROR\t0/6\tsha256:"))
                .satisfies(lines -> assertThat(lines.get(1)).isEqualTo("2026-01-02T03:04:05Z\thint\tkl-divergence\t1"));
    }

    @Test
    void doctorTriesAllThatARunNeeds() {
        Answer answer = new Shell(workspace).type("doctor");

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("with its compiler")
                .contains("A process for a learner's code starts and answers")
                .contains("The bank has ")
                .contains("The workspace can be written to")
                .doesNotContain("✗");
    }

    @Test
    void doctorSaysWhatIsMissing() {
        Answer answer = new Shell(workspace).type("doctor", "--bank", workspace.toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out())
                .contains("✗")
                .contains("there is no problem bank")
                .contains("--bank");
    }

    @Test
    void aBrokenProblemIsItsAuthorsFaultAndHidesNoOther() throws IOException {
        Path bank = workspace.resolve("bank");
        Files.createDirectories(bank.resolve("problems/broken"));
        Files.createDirectories(bank.resolve("solutions-template"));
        Shell shell = new Shell(workspace);

        Answer run = shell.type("run", "broken", "--bank", bank.toString());
        Answer list = shell.type("list", "--bank", bank.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("problems/broken/problem.yaml");
        assertThat(list.code()).isEqualTo(3);
        assertThat(list.out()).contains("broken").contains("cannot be used");
    }

    @Test
    void helpAndVersionAreThere() {
        Shell shell = new Shell(workspace);

        assertThat(shell.type("--help").out())
                .contains("list")
                .contains("doctor")
                .contains("Exit codes:");
        assertThat(shell.type("run", "--help").out()).contains("--reveal");
        assertThat(shell.type("--version").out()).startsWith("gradus ");
        assertThat(shell.type().code()).isZero();
    }

    @Test
    void aWorkspaceThatIsNotThereIsToldInOneLine() {
        Answer answer = new Shell(workspace.resolve("no")).type("start", "kl-divergence");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).hasLineCount(1).contains("is no folder");
    }
}
