import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class OptimalStudentLogitsTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-11;
    private static final double[] TEACHER = {4, 2, 1, 0.5, 0, -1};
    private static final double[] STUDENT = {3.5, 1.8, 0.8, 0.4, 0, -0.6};

    @Test
    void studentMatchesTheTeacher() {
        assertOptimal(TEACHER, 1, "At temperature 1 the teacher's own logits are optimal, and all that differ from them by a constant.");
        String soft = "The teacher is softened, and the student at temperature 1 has to show the same probabilities. Are its logits further apart than the teacher's, or closer?";
        assertOptimal(TEACHER, 2, soft);
        assertOptimal(array(0, 10), 5, soft);
        assertOptimal(TEACHER, 0.5, "The teacher is sharpened, and the student at temperature 1 has to show the same probabilities.");
        assertOptimal(array(1, 0, -2), 0.02, "A very low temperature is one like any other: nothing holds it up.");
        assertOptimal(array(3), 4, "With a single class any logit is optimal.");
        assertOptimal(array(-4000, 4000, 0), 80, "The logits are large: only their differences count.");
        String unlikely = "The softened teacher gives an answer less than a double can hold. A logit for it is a plain number all the same.";
        assertOptimal(array(0, -1000), 1, unlikely);
        assertOptimal(array(50, -50, 0), 0.1, unlikely);
        String nearOne = "A temperature near 1 is one like any other: it divides the logits.";
        assertOptimal(array(0, 1000), 1.005, nearOne);
        assertOptimal(array(0, 10000), 0.999999, nearOne);
        Random random = new Random(2020);
        for (int n : new int[] {2, 5, 40, 999}) {
            assertOptimal(random.doubles(n, -6, 6).toArray(), 0.25 + 4 * random.nextDouble(), soft);
        }
        double[] teacher = TEACHER.clone();
        if (Solution.optimalStudent(teacher, 1) == teacher) {
            throw new AssertionFailedError("The numbers are right, but at temperature 1 the answer is the caller's own array: who"
                    + " changes the one changes the other. Return a new one at every temperature.");
        }
    }

    @Test
    void divergenceMatches() {
        String reason = "KL of the teacher, softened with the temperature, from the student, who is not softened.";
        assertDivergence(0.01174681740535635494121735607888249, TEACHER, STUDENT, 1, "At temperature 1: KL of the two softmax distributions.");
        assertDivergence(0.1617490296506816218717350348925543, TEACHER, STUDENT, 2, reason);
        assertDivergence(0.2176596339206259966026190385606878, TEACHER, STUDENT, 0.5, reason);
        assertDivergence(0.6082276214756964560643559549624146, TEACHER, STUDENT, 5, reason);
        assertDivergence(1.581446302147265301286932583477788, TEACHER, array(8, 4, 2, 1, 0, -2), 2, reason);
        assertDivergence(0, TEACHER, array(2, 1, 0.5, 0.25, 0, -0.5), 2, "This student shows the softened teacher's probabilities.");
        assertDivergence(
                6.548361852622146503144e-11,
                array(0, 0),
                array(0, 3 * Math.scalb(1.0, -17)),
                2,
                reason + " Where the two are nearly equal the divergence is small, and not 0.");
        Random random = new Random(2021);
        for (int n : new int[] {1, 2, 5, 40, 999}) {
            double[] teacher = random.doubles(n, -6, 6).toArray();
            double[] student = random.doubles(n, -6, 6).toArray();
            double temperature = 0.5 + 3 * random.nextDouble();
            assertDivergence(expected(teacher, student, temperature), teacher, student, temperature, reason);
        }
    }

    @Test
    void largeLogits() {
        String reason = "The logits are far from 0. The logarithm of a softmax is finite also where the softmax itself is 0 in doubles.";
        assertDivergence(
                0.3165024815261393771636088939044490,
                array(1004, 1002, 1001, 1000.5, 1000, 999),
                array(-992, -996, -998, -999, -1000, -1002),
                1,
                "A number added to all logits of one model changes nothing.");
        assertDivergence(1000, array(1000, 0), array(0, 1000), 1, reason);
        assertDivergence(399.3068528194400546905827678785418, array(0, 0), array(0, -800), 1, reason);
        assertDivergence(
                9.328614337635897083300e-10,
                array(0, -30),
                array(0, -10000),
                1,
                "What the teacher holds for very unlikely counts, if the student holds it for far more unlikely still.");
        assertDivergence(0, array(5000, 3000), array(5000, 3000), 1, reason);
        assertDivergence(0, array(-9000, -8000), array(-9000, -8000), 1, reason);
    }

    /** The differences to the first logit are what counts; the teacher's, divided by the temperature, are exact but for one rounding. */
    private static void assertOptimal(double[] teacher, double temperature, String reason) {
        double[] before = teacher.clone();
        double[] student = Solution.optimalStudent(teacher, temperature);
        assertUnchanged(before, teacher, "teacherLogits");
        if (student == null || student.length != teacher.length) {
            throw new AssertionFailedError("optimalStudent has to return an array as long as the teacher's logits.");
        }
        double[] differences = new double[teacher.length];
        double[] expected = new double[teacher.length];
        for (int i = 0; i < teacher.length; i++) {
            differences[i] = student[i] - student[0];
            expected[i] = (teacher[i] - teacher[0]) / temperature;
        }
        assertClose(expected, differences, RELATIVE, 1e-9, reason + " Looked at are the differences to the student's first logit.");
    }

    private static void assertDivergence(double expected, double[] teacher, double[] student, double temperature, String reason) {
        double[] teacherBefore = teacher.clone();
        double[] studentBefore = student.clone();
        assertClose(expected, Solution.divergence(teacher, student, temperature), RELATIVE, ROUNDING, reason);
        assertUnchanged(teacherBefore, teacher, "teacherLogits");
        assertUnchanged(studentBefore, student, "studentLogits");
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** The log-sum-exp of the student minus that of the teacher, minus the teacher's average of the differences. */
    private static double expected(double[] teacher, double[] student, double temperature) {
        double sumOfTeacher = 0;
        double sumOfStudent = 0;
        double differences = 0;
        for (int i = 0; i < teacher.length; i++) {
            double weight = StrictMath.exp(teacher[i] / temperature);
            sumOfTeacher += weight;
            sumOfStudent += StrictMath.exp(student[i]);
            differences += weight * (student[i] - teacher[i] / temperature);
        }
        return StrictMath.log(sumOfStudent) - StrictMath.log(sumOfTeacher) - differences / sumOfTeacher;
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
