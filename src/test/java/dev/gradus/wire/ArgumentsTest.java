package dev.gradus.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class ArgumentsTest {
    private static final ValueTypes TYPES = Samples.TYPES;

    @Test
    void changesOfEveryPrimitiveTypeAreSeenByTheCaller() throws MalformedFrameException {
        Object[] arguments = {
            new boolean[] {true, true},
            new byte[] {1, 2},
            new short[] {1, 2},
            new char[] {'a', 'b'},
            new int[] {1, 2},
            new long[] {1, 2},
            new float[] {1, 2},
            new double[] {1, 2}
        };

        call(arguments, there -> {
            ((boolean[]) there[0])[1] = false;
            ((byte[]) there[1])[1] = -3;
            ((short[]) there[2])[1] = -3;
            ((char[]) there[3])[1] = '\uDC00';
            ((int[]) there[4])[1] = -3;
            ((long[]) there[5])[1] = -3;
            ((float[]) there[6])[1] = -3;
            ((double[]) there[7])[1] = -3;
            return null;
        });

        assertThat(Bits.of(arguments))
                .isEqualTo(Bits.of(
                        new boolean[] {true, false},
                        new byte[] {1, -3},
                        new short[] {1, -3},
                        new char[] {'a', '\uDC00'},
                        new int[] {1, -3},
                        new long[] {1, -3},
                        new float[] {1, -3},
                        new double[] {1, -3}));
    }

    @Test
    void aChangeOfTheSignOfZeroOrOfANaNsPayloadIsSeenByTheCaller() throws MalformedFrameException {
        double quiet = Double.longBitsToDouble(0x7ff8000000000123L);
        double[] values = {0.0, Double.NaN, 1};
        float[] singles = {0f, Float.NaN};

        call(new Object[] {values, singles}, there -> {
            ((double[]) there[0])[0] = -0.0;
            ((double[]) there[0])[1] = quiet;
            ((float[]) there[1])[0] = -0f;
            ((float[]) there[1])[1] = Float.intBitsToFloat(0x7fc00123);
            return null;
        });

        assertThat(Bits.of(values, singles))
                .isEqualTo(Bits.of(new double[] {-0.0, quiet, 1}, new float[] {-0f, Float.intBitsToFloat(0x7fc00123)}));
    }

    @Test
    void theCallersArrayStaysTheSameArray() throws MalformedFrameException {
        double[] values = {1, 2};
        double[][] rows = {values};

        call(new Object[] {rows}, there -> {
            ((double[][]) there[0])[0][1] = 5;
            return null;
        });

        assertThat(rows[0]).isSameAs(values).containsExactly(1, 5);
    }

    @Test
    void swappedRowsAreTheCallersOwnRowsSwapped() throws MalformedFrameException {
        double[] first = {1};
        double[] second = {2};
        double[][] rows = {first, second};

        call(new Object[] {rows}, there -> {
            double[][] matrix = (double[][]) there[0];
            double[] row = matrix[0];
            matrix[0] = matrix[1];
            matrix[1] = row;
            row[0] = 10;
            return null;
        });

        assertThat(rows[0]).isSameAs(second).containsExactly(2);
        assertThat(rows[1]).isSameAs(first).containsExactly(10);
    }

    @Test
    void aNewRowIsANewRow() throws MalformedFrameException {
        double[][] rows = {{1}, {2}};

        call(new Object[] {rows}, there -> {
            ((double[][]) there[0])[1] = new double[] {7, 8};
            ((double[][]) there[0])[0] = null;
            return null;
        });

        assertThat(rows[0]).isNull();
        assertThat(rows[1]).containsExactly(7, 8);
    }

    @Test
    void anArrayThatIsPutIntoItselfIsTheCallersInItself() throws MalformedFrameException {
        Object[] array = {"a", "b"};

        Object returned = call(new Object[] {array}, there -> {
            ((Object[]) there[0])[1] = there[0];
            return new Object[] {there[0]};
        });

        assertThat(array[1]).isSameAs(array);
        assertThat(((Object[]) returned)[0]).isSameAs(array);
    }

    @Test
    void anArgumentThatIsReturnedIsTheCallersArray() throws MalformedFrameException {
        double[] p = {0.5, 0.5};

        assertThat(call(new Object[] {p}, there -> there[0])).isSameAs(p);
    }

    @Test
    void aPartOfAnArgumentThatIsReturnedIsTheCallersArray() throws MalformedFrameException {
        double[][] rows = {{1}, {2}};

        assertThat(call(new Object[] {rows}, there -> List.of(((double[][]) there[0])[1])))
                .isEqualTo(List.of(rows[1]));
    }

    @Test
    void theSameArrayAsTwoArgumentsIsOneArrayOverThere() throws MalformedFrameException {
        double[] p = {1};

        Object same = call(new Object[] {p, p}, there -> there[0] == there[1]);

        assertThat(same).isEqualTo(true);
    }

    @Test
    void whatWasChangedBeforeItThrewIsSeenByTheCaller() throws MalformedFrameException {
        int[] values = {1, 2, 3};
        ByteSink question = new ByteSink();
        Arguments here = Arguments.write(question, TYPES, new Object[] {values});
        Arguments there = Arguments.read(new ByteSource(question.toByteArray()), TYPES);
        ((int[]) there.values()[0])[2] = 9;

        ByteSink answer = new ByteSink();
        there.writeChanges(answer);
        here.readChanges(new ByteSource(answer.toByteArray()));

        assertThat(values).containsExactly(1, 2, 9);
    }

    @Test
    void nothingChangedIsAlmostNothingToSend() throws MalformedFrameException {
        ByteSink question = new ByteSink();
        Arguments.write(question, TYPES, new Object[] {new double[1_000_000], new double[1000][10]});
        Arguments there = Arguments.read(new ByteSource(question.toByteArray()), TYPES);

        ByteSink answer = new ByteSink();
        there.writeAnswer(answer, 1.0);

        assertThat(answer.size()).isLessThan(20);
    }

    @Test
    void aMillionElementsThatAllChangedCross() throws MalformedFrameException {
        double[] values = new double[1_000_000];

        call(new Object[] {values}, there -> {
            Arrays.setAll((double[]) there[0], i -> i + 0.5);
            return null;
        });

        double[] expected = new double[1_000_000];
        Arrays.setAll(expected, i -> i + 0.5);
        assertThat(values).isEqualTo(expected);
    }

    @Test
    void everySecondOfAMillionElementsCrosses() throws MalformedFrameException {
        double[] values = new double[1_000_000];

        call(new Object[] {values}, there -> {
            Arrays.setAll((double[]) there[0], i -> i % 2);
            return null;
        });

        double[] expected = new double[1_000_000];
        Arrays.setAll(expected, i -> i % 2);
        assertThat(values).isEqualTo(expected);
    }

    @Test
    void anyRandomChangeIsSeenByTheCallerToTheLastBit() throws MalformedFrameException {
        for (long seed = 0; seed < 3000; seed++) {
            Object[] arguments = {new RandomValues(seed).next(), new RandomValues(-seed).next()};
            Object[] changedHere = {new RandomValues(seed).next(), new RandomValues(-seed).next()};
            long change = seed;
            new RandomChanges(change).in(changedHere);

            call(arguments, there -> {
                new RandomChanges(change).in(there);
                return null;
            });

            assertThat(Bits.of(arguments)).as("seed %d", seed).isEqualTo(Bits.of(changedHere));
        }
    }

    @Test
    void aListIsACopyThatTheCallerNeverSeesChange() throws MalformedFrameException {
        List<Integer> list = new ArrayList<>(List.of(1));

        Object returned = call(new Object[] {list}, there -> {
            @SuppressWarnings("unchecked")
            List<Integer> copy = (List<Integer>) there[0];
            copy.add(2);
            return copy;
        });

        assertThat(list).containsExactly(1);
        assertThat(returned).isEqualTo(List.of(1, 2));
    }

    @Test
    void anArgumentThatCannotCrossIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> Arguments.write(new ByteSink(), TYPES, new Object[] {1, new Object()}))
                .isInstanceOf(ForeignValueException.class)
                .hasMessage("a value of type Object");
    }

    @Test
    void aChangeOfAnArgumentThatDoesNotExistIsMalformed() {
        refuses(new int[3], out -> out.putInt(1).putInt(0).putInt(1).putInt(5).putInt(-1));
        refuses(new int[3], out -> out.putInt(-2).putInt(0).putInt(1).putInt(5).putInt(-1));
        refuses(List.of(1), out -> out.putInt(0).putInt(0).putInt(1).putInt(5).putInt(-1));
    }

    @Test
    void aChangeOutsideOfItsArrayIsMalformed() {
        refuses(new int[3], out -> out.putInt(0).putInt(3).putInt(1).putInt(5).putInt(-1));
        refuses(new int[3], out -> out.putInt(0).putInt(-1).putInt(1).putInt(5).putInt(-1));
        refuses(
                new int[3],
                out -> out.putInt(0)
                        .putInt(1)
                        .putInt(3)
                        .putRaw(new byte[12], 0, 12)
                        .putInt(-1));
        refuses(
                new int[3],
                out -> out.putInt(0).putInt(1).putInt(Integer.MAX_VALUE).putInt(-1));
        refuses(new int[3], out -> out.putInt(0).putInt(1).putInt(0).putInt(-1));
    }

    @Test
    void anElementOfTheWrongTypeIsMalformed() {
        refuses(
                new String[1],
                out -> out.putInt(0)
                        .putInt(0)
                        .putInt(1)
                        .putByte(Tag.INT.ordinal())
                        .putInt(1));
        refuses(new double[1][], out -> out.putInt(0).putInt(0).putInt(2).putByte(Tag.NULL.ordinal()));
    }

    private static void refuses(Object argument, Consumer<ByteSink> answer) {
        Arguments here = Arguments.write(new ByteSink(), TYPES, new Object[] {argument});
        ByteSink out = new ByteSink();
        answer.accept(out);

        assertThatThrownBy(() -> here.readChanges(new ByteSource(out.toByteArray())))
                .isInstanceOf(MalformedFrameException.class);
    }

    /** One whole call: the arguments go over, the method runs on them there, and the answer comes back. */
    private static Object call(Object[] arguments, Function<Object[], Object> method) throws MalformedFrameException {
        ByteSink question = new ByteSink();
        Arguments here = Arguments.write(question, TYPES, arguments);
        Arguments there = Arguments.read(new ByteSource(question.toByteArray()), TYPES);
        Object value = method.apply(there.values());
        ByteSink answer = new ByteSink();
        there.writeAnswer(answer, value);
        ByteSource in = new ByteSource(answer.toByteArray());
        Object returned = here.readAnswer(in);
        in.expectEnd();
        return returned;
    }

    /** Changes some elements of the arrays in a graph, the same ones for the same seed and graph. */
    private record RandomChanges(Random random) {
        RandomChanges(long seed) {
            this(new Random(seed));
        }

        void in(Object[] values) {
            for (Object value : values) {
                change(value);
            }
        }

        private void change(Object value) {
            if (value instanceof double[] reals) {
                Arrays.setAll(reals, i -> random.nextBoolean() ? -reals[i] : reals[i]);
            } else if (value instanceof byte[] bytes) {
                for (int i = random.nextInt(3); i < bytes.length; i += 2) {
                    bytes[i]++;
                }
            } else if (value instanceof double[][] rows && rows.length > 1) {
                rows[0] = rows[rows.length - 1];
            } else if (value instanceof Object[] elements && value.getClass() == Object[].class) {
                for (int i = 0; i < elements.length; i++) {
                    change(elements[i]);
                    elements[i] = random.nextBoolean() ? elements[i] : random.nextInt();
                }
            }
        }
    }
}
