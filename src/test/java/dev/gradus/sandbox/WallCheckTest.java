package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class WallCheckTest {
    @TempDir
    private Path root;

    private static final String SAID =
            "the process for the learner's code did not start; it said: bwrap: No permissions to create\n a new namespace";

    @ParameterizedTest
    @CsvSource({
        "user/max_user_namespaces, 0, user.max_user_namespaces=10000",
        "kernel/unprivileged_userns_clone, 0, kernel.unprivileged_userns_clone=1",
        "kernel/apparmor_restrict_unprivileged_userns, 1, kernel.apparmor_restrict_unprivileged_userns=0"
    })
    void theSwitchThatForbidsNamespacesIsNamed(String file, String value, String advice) throws IOException {
        Path setting = root.resolve("proc/sys").resolve(file);
        Files.createDirectories(setting.getParent());
        Files.writeString(setting, value + "\n");

        WallCheck.Problem problem = WallCheck.forbidden(OsWall.BUBBLEWRAP, SAID, root);

        assertThat(problem.why())
                .isEqualTo(
                        "bubblewrap is installed and cannot be used: bwrap: No permissions to create a new namespace");
        assertThat(problem.next().orElseThrow()).contains("sudo sysctl " + advice);
    }

    @Test
    void aContainerIsNamed() throws IOException {
        Files.createFile(root.resolve(".dockerenv"));

        assertThat(WallCheck.forbidden(OsWall.UNSHARE, SAID, root).next().orElseThrow())
                .startsWith("this is a container");
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        assertThat(WallCheck.forbidden(OsWall.UNSHARE, SAID, root).next()).isEmpty();
    }

    @Test
    void noWallAlwaysStands() {
        assertThat(WallCheck.of(OsWall.NONE, Workers.image()).stands()).isTrue();
    }

    /** Says which walls the tests of this build have met. */
    @ParameterizedTest
    @EnumSource(OsWall.class)
    void aWallStandsOrSaysWhyNot(OsWall wall) {
        WallCheck check = WallCheck.of(wall, Workers.image());

        System.out.println("[walls] " + wall.word() + ": "
                + check.problem().map(WallCheck.Problem::why).orElse("up"));
        check.problem().ifPresent(problem -> assertThat(problem.why()).startsWith(wall.word()));
    }
}
