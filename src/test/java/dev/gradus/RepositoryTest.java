package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** What people find beside the sources: that it says what is so. */
class RepositoryTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)");
    private static final Pattern LIBRARY =
            Pattern.compile("(?m)^(\\S+) +(\\d\\S*) +(?:Apache|BSD|EPL|MIT)-\\S+ +https://");

    @Test
    void ciRunsTheTestCommandOfTheReadme() throws IOException {
        String command = "mvn verify";

        assertThat(read("README.md")).containsPattern("(?m)^" + command + "( |$)");
        assertThat(read(".ci/run")).containsPattern("(?m)^[^#]*\\b" + command + " ");
    }

    @Test
    void theChangelogHasAPlaceForTheNextChange() throws IOException {
        assertThat(read("CHANGELOG.md")).containsPattern("(?m)^## \\[Unreleased]$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "docs/architecture.md",
                "docs/catalogue.md",
                "docs/instructors.md",
                "docs/security.md"
            })
    void aLinkToAFileLeadsToAFile(String page) throws IOException {
        Path folder = Path.of(page).toAbsolutePath().getParent();

        List<String> broken = LINK.matcher(read(page))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(folder.resolve(target)))
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void theLaunchersHaveWhatTheirSystemsNeed() throws IOException {
        assertAll(
                () -> assertThat(Files.isExecutable(Path.of("gradus"))).isTrue(),
                () -> assertThat(read("gradus")).startsWith("#!/bin/sh\n").doesNotContain("\r"),
                // cmd.exe loses its place in a file with LF alone.
                () -> assertThat(read("gradus.cmd").replace("\r\n", "")).doesNotContain("\n"));
    }

    @Test
    void theLicencesNameTheLibrariesThatAreUsedInTheirVersions() throws IOException {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();

        List<String> listed = LIBRARY.matcher(read("src/dist/THIRD-PARTY.txt"))
                .results()
                .map(line -> line.group(1) + "-" + line.group(2) + ".jar")
                .toList();

        assertThat(listed).isNotEmpty().isSubsetOf(jars);
    }

    @Test
    void theLicencesNameEveryLibraryThatIsShipped() throws Exception {
        var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
        NodeList shipped = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        "/project/dependencies/dependency[not(scope) or scope != 'test']/artifactId",
                        pom,
                        XPathConstants.NODESET);
        List<String> listed = LIBRARY.matcher(read("src/dist/THIRD-PARTY.txt"))
                .results()
                .map((MatchResult line) -> line.group(1))
                .toList();

        assertThat(shipped.getLength()).isPositive();
        for (int i = 0; i < shipped.getLength(); i++) {
            assertThat(listed).contains(shipped.item(i).getTextContent().strip());
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
