package dev.gradus.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportFormatsTest {
    @Test
    void noFormatIsMissingFromTheList() {
        Set<String> written = new ClassFileImporter()
                .importPackages("dev.gradus.report").stream()
                        .filter(type -> type.isAssignableTo(ReportFormat.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        List<String> listed = ReportFormats.all(TextStyle.PLAIN).stream()
                .map(format -> format.getClass().getName())
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyFormatIsFoundByItsId() {
        assertThat(ReportFormats.ids()).containsExactly("text", "json");
        for (String id : ReportFormats.ids()) {
            assertThat(ReportFormats.find(id, TextStyle.PLAIN).orElseThrow().id())
                    .isEqualTo(id);
        }
        assertThat(ReportFormats.find("TEXT", TextStyle.PLAIN)).isEmpty();
    }

    @Test
    void everyFormatGivesTheSameTwiceAndEndsWithItsLine() {
        for (ReportFormat format : ReportFormats.all(TextStyle.PLAIN)) {
            Situations.all().values().forEach(report -> {
                String text = format.render(report);
                assertThat(format.render(report)).isEqualTo(text);
                assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
            });
        }
    }

    @Test
    void whatMayNotBeSeenIsInNoFormat() {
        for (ReportFormat format : ReportFormats.all(TextStyle.PLAIN)) {
            for (String reveal : List.of("reveal-title", "reveal-message")) {
                assertThat(format.render(Situations.all().get(reveal)))
                        .as(format.id() + " at " + reveal)
                        .doesNotContain("0.14384103622589045", "0.2075187496394219", "0.25, 0.75", "NaN");
            }
        }
    }
}
