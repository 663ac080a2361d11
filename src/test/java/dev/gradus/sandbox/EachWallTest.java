package dev.gradus.sandbox;

import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs its tests behind each wall of the operating system in turn, and skips those that do not stand here. */
@ParameterizedClass(name = "behind {0}")
@EnumSource(OsWall.class)
abstract class EachWallTest extends WorkerTest {
    @Parameter
    OsWall wall;

    @Override
    WorkerCommand command() {
        return Workers.behind(wall);
    }
}
