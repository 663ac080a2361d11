package dev.gradus.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever bytes come, they are read, or refused with the one exception; nothing else happens. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileBytesTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Reads bytes; throws what it likes. */
    private interface Read {
        void from(byte[] bytes) throws IOException;
    }

    @Test
    void everyCutOfAValueIsRefused() {
        byte[] whole = Samples.written(Samples.oneOfEach());

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> readValue(cut))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(MalformedFrameException.class);
        }
    }

    @Test
    void everyFlippedBitOfAValueIsReadOrRefused() {
        byte[] whole = Samples.written(Samples.oneOfEach());

        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            readsOrRefuses("bit " + bit, flipped, HostileBytesTest::readValue);
        }
    }

    @Test
    void randomValuesWithRandomFaultsAreReadOrRefused() {
        for (long seed = 0; seed < 40_000; seed++) {
            byte[] bytes = Samples.written(new RandomValues(seed).next());
            readsOrRefuses("seed " + seed, damaged(bytes, seed), HostileBytesTest::readValue);
        }
    }

    @Test
    void randomBytesAreReadOrRefused() {
        for (long seed = 0; seed < 100_000; seed++) {
            byte[] bytes = randomBytes(seed);
            readsOrRefuses("value, seed " + seed, bytes, HostileBytesTest::readValue);
            readsOrRefuses("thrown, seed " + seed, bytes, it -> ThrownValue.readFrom(new ByteSource(it)));
            readsOrRefuses("cause, seed " + seed, bytes, it -> EndedCause.read(new ByteSource(it)));
            readsOrRefuses("text, seed " + seed, bytes, it -> new ByteSource(it).getText());
            readsOrRefuses("bytes, seed " + seed, bytes, it -> new ByteSource(it).getBytes());
            readsOrRefuses("frame, seed " + seed, bytes, it -> Wire.read(new ByteArrayInputStream(it)));
            readsOrRefuses("question, seed " + seed, bytes, it -> Arguments.read(new ByteSource(it), Samples.TYPES));
        }
    }

    @Test
    void answersWithRandomFaultsAreReadOrRefused() throws MalformedFrameException {
        for (long seed = 0; seed < 30_000; seed++) {
            Object[] arguments = {new double[] {1, 2, 3}, new RandomValues(seed).next(), new Object[3]};
            ByteSink question = new ByteSink();
            Arguments here = Arguments.write(question, Samples.TYPES, arguments);
            byte[] answer = answerTo(question.toByteArray());

            readsOrRefuses("seed " + seed, damaged(answer, seed), it -> here.readAnswer(new ByteSource(it)));
        }
    }

    @Test
    void thrownValuesWithRandomFaultsAreReadOrRefused() {
        ByteSink out = new ByteSink();
        new ThrownValue(
                        "Solution$Mine",
                        "",
                        Optional.of("why"),
                        "cause",
                        List.of(new ThrownValue.FrameLine("A", "f", 1)))
                .writeTo(out);

        for (long seed = 0; seed < 20_000; seed++) {
            readsOrRefuses(
                    "seed " + seed, damaged(out.toByteArray(), seed), it -> ThrownValue.readFrom(new ByteSource(it)));
        }
    }

    @Test
    void aTinyFrameThatClaimsTwoThousandMillionsAllocatesNothing() {
        List<Consumer<ByteSink>> claims = List.of(
                out -> out.putByte(Tag.STRING.ordinal()).putInt(Integer.MAX_VALUE),
                out -> out.putByte(Tag.LIST.ordinal()).putInt(Integer.MAX_VALUE),
                out -> out.putByte(Tag.MAP.ordinal()).putInt(Integer.MAX_VALUE),
                out -> out.putByte(Tag.LIST.ordinal()).putInt(Integer.MIN_VALUE),
                out -> out.putByte(Tag.PRIMITIVES.ordinal())
                        .putByte(Tag.DOUBLE.ordinal())
                        .putInt(Integer.MAX_VALUE),
                out -> out.putByte(Tag.PRIMITIVES.ordinal())
                        .putByte(Tag.BYTE.ordinal())
                        .putInt(Integer.MAX_VALUE),
                out -> out.putByte(Tag.ARRAY.ordinal())
                        .putByte(0)
                        .putText("java.lang.Object")
                        .putInt(Integer.MAX_VALUE),
                out -> out.putByte(Tag.ENUM.ordinal()).putInt(Integer.MAX_VALUE));

        assertThat(claims).allSatisfy(claim -> {
            ByteSink out = new ByteSink();
            claim.accept(out);
            byte[] bytes = out.toByteArray();
            assertThat(allocatedBy(() -> readsOrRefuses("claim", bytes, HostileBytesTest::readValue)))
                    .isLessThan(1024 * 1024);
        });
    }

    @Test
    void aHeaderThatClaimsTheLongestFrameAllocatesLittle() {
        byte[] header = {(byte) FrameType.OUTPUT.ordinal(), 0, 0, 0, 0, 4, 0, 0, 0};

        assertThat(allocatedBy(() -> readsOrRefuses("header", header, it -> Wire.read(new ByteArrayInputStream(it)))))
                .isLessThan(4 * 1024 * 1024);
    }

    @Test
    void aFrameThatIsTooLongOrOfNegativeLengthIsMalformed() {
        assertThatThrownBy(() -> Wire.read(new ByteArrayInputStream(new byte[] {0, 0, 0, 0, 0, 4, 0, 0, 1})))
                .isInstanceOf(MalformedFrameException.class)
                .hasMessage("a frame of 67108865 bytes");
        assertThatThrownBy(() -> Wire.read(new ByteArrayInputStream(new byte[] {0, 0, 0, 0, 0, -1, 0, 0, 1})))
                .isInstanceOf(MalformedFrameException.class);
    }

    @Test
    void aFrameThatEndsTooEarlyIsTheEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wire.write(out, FrameType.OUTPUT, 7, new ByteSink().putText("text"));
        byte[] whole = out.toByteArray();

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Wire.read(new ByteArrayInputStream(cut))).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void aFrameCrossesWhole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteSink payload = new ByteSink().putRaw(randomBytes(1), 0, 10).putRaw(new byte[5_000_000], 0, 5_000_000);
        Wire.write(out, FrameType.RETURNED, -7, payload);

        Frame frame = Wire.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(frame.type()).isEqualTo(FrameType.RETURNED);
        assertThat(frame.sequence()).isEqualTo(-7);
        assertThat(frame.payload()).isEqualTo(payload.toByteArray());
    }

    @Test
    void manyLevelsInFewBytesAreRefused() {
        byte[] optionals = new byte[1_000_000];
        Arrays.fill(optionals, (byte) Tag.OPTIONAL.ordinal());

        assertThatThrownBy(() -> readValue(optionals))
                .isInstanceOf(MalformedFrameException.class)
                .hasMessage("nested too deep");
    }

    @Test
    void listsThatHoldOneAnotherAMillionDeepAreRefused() {
        ByteSink out = new ByteSink();
        out.putByte(Tag.LIST.ordinal()).putInt(1_000_001);
        out.putByte(Tag.LIST.ordinal()).putInt(0);
        for (int number = 1; number <= 1_000_000; number++) {
            out.putByte(Tag.LIST.ordinal()).putInt(1);
            out.putByte(Tag.SAME.ordinal()).putInt(number);
        }

        assertThatThrownBy(() -> readValue(out.toByteArray()))
                .isInstanceOf(MalformedFrameException.class)
                .hasMessage("nested too deep");
    }

    @Test
    void aSmallFrameDoesNotStandForAValueThatNobodyCanWalkThrough() {
        // A key of seven levels of a thousand times the level below: its hash would take longer than the sun burns.
        ByteSink out = new ByteSink();
        out.putByte(Tag.LIST.ordinal()).putInt(8);
        for (int level = 1; level <= 7; level++) {
            out.putByte(Tag.LIST.ordinal()).putInt(1000);
            for (int i = 0; i < 1000; i++) {
                out.putByte(level == 1 ? Tag.NULL.ordinal() : Tag.SAME.ordinal());
                out.putRaw(new byte[] {0, 0, 0, (byte) (level - 1)}, 0, level == 1 ? 0 : 4);
            }
        }
        out.putByte(Tag.MAP.ordinal()).putInt(1);
        out.putByte(Tag.SAME.ordinal()).putInt(7).putByte(Tag.NULL.ordinal());

        assertThatThrownBy(() -> readValue(out.toByteArray()))
                .isInstanceOf(MalformedFrameException.class)
                .hasMessage("the same again too often");
    }

    @Test
    void aMapWhoseKeysAllHaveOneHashIsRefused() {
        int keys = 300_000;
        ByteSink out = new ByteSink();
        out.putByte(Tag.MAP.ordinal()).putInt(keys);
        for (int i = 0; i < keys; i++) {
            out.putByte(Tag.LIST.ordinal()).putInt(2);
            out.putByte(Tag.INT.ordinal()).putInt(i);
            out.putByte(Tag.INT.ordinal()).putInt(-31 * i);
            out.putByte(Tag.NULL.ordinal());
        }

        assertThatThrownBy(() -> readValue(out.toByteArray()))
                .isInstanceOf(MalformedFrameException.class)
                .hasMessage("too many keys of one hash");
    }

    @Test
    void aListThatContainsItselfIsMalformed() {
        ByteSink out = new ByteSink();
        out.putByte(Tag.MAP.ordinal()).putInt(1);
        out.putByte(Tag.LIST.ordinal()).putInt(1);
        out.putByte(Tag.SAME.ordinal()).putInt(1);
        out.putByte(Tag.NULL.ordinal());

        assertThatThrownBy(() -> readValue(out.toByteArray()))
                .isInstanceOf(MalformedFrameException.class)
                .hasMessage("a list or map that contains itself");
    }

    @Test
    void aRecordThatItsOwnClassRefusesIsMalformed() {
        ByteSink out = new ByteSink();
        out.putByte(Tag.RECORD.ordinal()).putText(Samples.Positive.class.getName());
        out.putByte(Tag.INT.ordinal()).putInt(-1);

        assertThatThrownBy(() -> readValue(out.toByteArray())).isInstanceOf(MalformedFrameException.class);
    }

    @Test
    void aClassThatTheProblemDoesNotProvideIsNeverLoaded() {
        ByteSink out = new ByteSink();
        out.putByte(Tag.RECORD.ordinal()).putText(Samples.NotProvided.class.getName());
        out.putByte(Tag.INT.ordinal()).putInt(1);

        assertThatThrownBy(() -> readValue(out.toByteArray()))
                .isInstanceOf(MalformedFrameException.class)
                .hasMessage("no provided type of that name");
    }

    private static byte[] answerTo(byte[] question) throws MalformedFrameException {
        Arguments there = Arguments.read(new ByteSource(question), Samples.TYPES);
        Object[] values = there.values();
        ((double[]) values[0])[1] = 7;
        ((Object[]) values[2])[0] = values[0];
        ((Object[]) values[2])[1] = values[2];
        ByteSink answer = new ByteSink();
        there.writeAnswer(answer, values[2]);
        return answer.toByteArray();
    }

    private static void readValue(byte[] bytes) throws IOException {
        ByteSource in = new ByteSource(bytes);
        new GraphReader(in, Samples.TYPES).read();
        in.expectEnd();
    }

    private static void readsOrRefuses(String which, byte[] bytes, Read read) {
        try {
            read.from(bytes);
        } catch (MalformedFrameException | EOFException expected) {
            assertThat(expected.getMessage()).isNotEqualTo("");
        } catch (Throwable e) {
            throw new AssertionError(which + ": " + e, e);
        }
    }

    /** Bytes changed, cut, doubled or put in: one to three of these. */
    private static byte[] damaged(byte[] bytes, long seed) {
        Random random = new Random(seed);
        byte[] damaged = bytes.clone();
        for (int faults = 1 + random.nextInt(3); faults > 0 && damaged.length > 0; faults--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(5)) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged[at] = (byte) random.nextInt(Tag.values().length);
                case 2 -> damaged[at] = (byte) random.nextInt();
                case 3 -> damaged = Arrays.copyOf(damaged, at);
                default -> System.arraycopy(damaged, at, damaged, 0, Math.min(damaged.length - at, random.nextInt(20)));
            }
        }
        return damaged;
    }

    private static byte[] randomBytes(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[10 + random.nextInt(60)];
        random.nextBytes(bytes);
        // Small numbers are what tags and lengths are made of.
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(3) == 0 ? bytes[i] : (byte) random.nextInt(Tag.values().length);
        }
        return bytes;
    }

    private static long allocatedBy(Runnable action) {
        action.run();
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        action.run();
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
