package dev.gradus.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.wire.ThrownValue.FrameLine;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ThrownValueTest {
    @Test
    void itCrossesWhole() throws MalformedFrameException {
        ThrownValue thrown = new ThrownValue(
                "Solution$Mine",
                "java.lang.IllegalStateException",
                Optional.of("lone \uD800 and \0"),
                "java.io.IOException: deep",
                List.of(new FrameLine("Solution", "f", 3), new FrameLine("Solution", "<clinit>", -1)));

        assertThat(crossed(thrown)).isEqualTo(thrown);
    }

    @Test
    void noMessageIsNotAnEmptyOne() throws MalformedFrameException {
        assertThat(crossed(thrown(Optional.empty(), List.of())).message()).isEmpty();
        assertThat(crossed(thrown(Optional.of(""), List.of())).message()).contains("");
    }

    @Test
    void moreFramesThanAWorkerSendsAreMalformed() {
        List<FrameLine> frames = Collections.nCopies(ThrownValue.MAX_FRAMES + 1, new FrameLine("A", "f", 1));

        assertThatThrownBy(() -> crossed(thrown(Optional.empty(), frames))).isInstanceOf(MalformedFrameException.class);
    }

    @Test
    void aMessageThatIsLongerThanAWorkerSendsIsCut() throws MalformedFrameException {
        ThrownValue read = crossed(thrown(Optional.of("x".repeat(1_000_000)), List.of()));

        assertThat(read.message().orElseThrow())
                .hasSize(ThrownValue.MAX_MESSAGE + 3)
                .endsWith("xx...");
    }

    @ParameterizedTest
    @MethodSource("catchableTypes")
    void eachExceptionOfTheListIsMadeWithItsMessage(Class<? extends RuntimeException> type) {
        RuntimeException made =
                CatchableExceptions.create(type.getName(), Optional.of("why")).orElseThrow();

        assertThat(made).isExactlyInstanceOf(type);
        assertThat(made.getMessage()).isIn("why", null);
    }

    static List<Class<? extends RuntimeException>> catchableTypes() {
        return CatchableExceptions.TYPES;
    }

    @Test
    void theNearestExceptionOfTheListIsFound() {
        assertThat(CatchableExceptions.nearest(NumberFormatException.class))
                .isEqualTo("java.lang.NumberFormatException");
        assertThat(CatchableExceptions.nearest(
                        new NoSuchElementException() {
                            private static final long serialVersionUID = 1;
                        }.getClass()))
                .isEqualTo("java.util.NoSuchElementException");
        assertThat(CatchableExceptions.nearest(java.io.IOException.class)).isEmpty();
        assertThat(CatchableExceptions.nearest(RuntimeException.class)).isEmpty();
        assertThat(CatchableExceptions.nearest(OutOfMemoryError.class)).isEmpty();
    }

    @Test
    void nothingThatIsNotOnTheListIsEverMade() {
        assertThat(CatchableExceptions.create("java.lang.OutOfMemoryError", Optional.empty()))
                .isEmpty();
        assertThat(CatchableExceptions.create("", Optional.of("x"))).isEmpty();
        assertThat(CatchableExceptions.create("org.opentest4j.TestAbortedException", Optional.empty()))
                .isEmpty();
    }

    private static ThrownValue thrown(Optional<String> message, List<FrameLine> frames) {
        return new ThrownValue("java.lang.Error", "", message, "", frames);
    }

    private static ThrownValue crossed(ThrownValue thrown) throws MalformedFrameException {
        ByteSink out = new ByteSink();
        thrown.writeTo(out);
        ByteSource in = new ByteSource(out.toByteArray());
        ThrownValue copy = ThrownValue.readFrom(in);
        in.expectEnd();
        return copy;
    }
}
