import static dev.gradus.testing.Close.assertClose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class DistillationLossTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-10;

    /** What is allowed above a temperature of 100, relative and absolute. */
    private static final double HIGH = 1e-7;

    private static final double[] TEACHER = {4, 1.5, -1};
    private static final double[] STUDENT = {2.5, 1, 0};

    @Test
    void matchesTheFormula() {
        assertLoss(
                0.09041119229782681957334703097605837,
                TEACHER,
                STUDENT,
                1,
                "At temperature 1 the loss is KL of the two softmax distributions, the teacher's first.");
        String reason = "Both are softened with the temperature, and KL(teacher || student) is multiplied by its square.";
        assertLoss(0.2849907179401574070655476286385632, TEACHER, STUDENT, 2, reason);
        assertLoss(0.008653555847666451802211216358937936, TEACHER, STUDENT, 0.5, reason);
        assertLoss(0.4336501310109852504638954562308952, TEACHER, STUDENT, 4, reason);
        assertLoss(0.3480151500952409798102683045846140, STUDENT, TEACHER, 2, reason + " Teacher and student have changed places.");
        assertLoss(0, TEACHER, TEACHER, 2, "A student with the teacher's logits has nothing to learn.");
        assertLoss(0, TEACHER, array(14, 11.5, 9), 2, "A number added to all logits changes nothing.");
        Random random = new Random(2015);
        for (int n : new int[] {1, 2, 5, 30, 1999}) {
            double[] teacher = random.doubles(n, -5, 5).toArray();
            double[] student = random.doubles(n, -5, 5).toArray();
            double temperature = 0.5 + 3 * random.nextDouble();
            assertLoss(expected(teacher, student, temperature), teacher, student, temperature, reason);
        }
    }

    @Test
    void highTemperature() {
        String reason = "At a high temperature KL is small, and its product with the square of the temperature is not.";
        assertLoss(0.5036353, TEACHER, STUDENT, 10, reason, 1e-7);
        for (double temperature : new double[] {10, 25, 60, 100}) {
            assertLoss(expectedExactly(TEACHER, STUDENT, temperature), TEACHER, STUDENT, temperature, reason);
        }
        assertVeryHigh(1243.777660212261028629729321194874, 500, reason);
        assertVeryHigh(1248.439234268413197052331402932742, 1000, reason);
    }

    @Test
    void largeLogits() {
        String reason = "The logits are far from 0. The logarithm of a softmax is finite also where the softmax itself is 0 in doubles.";
        double[] teacher = {1004, 1001.5, 999};
        double[] student = {-5997.5, -5999, -6000};
        assertLoss(
                0.2849907179401574070655476286385632, teacher, student, 2, "A number added to all logits changes nothing.");
        assertLoss(1000, array(1000, 0), array(0, 1000), 1, reason);
        assertLoss(10_000 * 0.5, array(10_000, 0), array(0, 10_000), 0.5, reason);
        assertLoss(10_000 * 0.01, array(10_000, 0), array(0, 10_000), 0.01, reason + " The temperature may be low, too.");
        assertLoss(399.3068528194400546905827678785418, array(0, 0), array(0, -800), 1, reason);
        assertLoss(
                1000.693147180559945309417232121458,
                array(0, 0, 1000),
                array(1000, 1000, 0),
                1,
                reason + " It is the score less the logarithm of the sum, where that sum is not 1 either.");
        String rare = "A class may be improbable for the teacher and far more so for the student: then it counts.";
        assertLoss(2.78305231547896381151860243447261e-6, array(22, 0), array(0, -10_000), 1, rare);
        assertLoss(4.035274726494070642643893901965937e-10, array(0, -3500), array(0, -10_000), 100, rare);
    }

    private static void assertVeryHigh(double expected, double temperature, String reason) {
        double[] teacher = {100, 0};
        double[] student = {0, 0};
        assertClose(expected, Solution.distillationLoss(teacher, student, temperature), HIGH, HIGH, reason);
    }

    private static void assertLoss(double expected, double[] teacher, double[] student, double temperature, String reason) {
        assertLoss(expected, teacher, student, temperature, reason, ROUNDING);
    }

    private static void assertLoss(
            double expected, double[] teacher, double[] student, double temperature, String reason, double absolute) {
        double[] teacherBefore = teacher.clone();
        double[] studentBefore = student.clone();
        assertClose(expected, Solution.distillationLoss(teacher, student, temperature), RELATIVE, absolute, reason);
        assertUnchanged(teacherBefore, teacher, "teacherLogits");
        assertUnchanged(studentBefore, student, "studentLogits");
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /**
     * Bregman's form: the log-sum-exp of the student minus that of the teacher, minus the teacher's average of the differences. No
     * logarithm of a probability in it.
     */
    private static double expected(double[] teacher, double[] student, double temperature) {
        double sumOfTeacher = 0;
        double sumOfStudent = 0;
        double differences = 0;
        for (int i = 0; i < teacher.length; i++) {
            double weight = StrictMath.exp(teacher[i] / temperature);
            sumOfTeacher += weight;
            sumOfStudent += StrictMath.exp(student[i] / temperature);
            differences += weight * (student[i] - teacher[i]) / temperature;
        }
        double kl = StrictMath.log(sumOfStudent) - StrictMath.log(sumOfTeacher) - differences / sumOfTeacher;
        return temperature * temperature * kl;
    }

    /** The same with 50 digits: exp and log by their series, so that nothing is lost where KL is small. */
    private static double expectedExactly(double[] teacher, double[] student, double temperature) {
        MathContext digits = new MathContext(50);
        BigDecimal t = new BigDecimal(temperature);
        BigDecimal sumOfTeacher = BigDecimal.ZERO;
        BigDecimal sumOfStudent = BigDecimal.ZERO;
        BigDecimal differences = BigDecimal.ZERO;
        for (int i = 0; i < teacher.length; i++) {
            BigDecimal weight = exp(new BigDecimal(teacher[i]).divide(t, digits), digits);
            sumOfTeacher = sumOfTeacher.add(weight);
            sumOfStudent = sumOfStudent.add(exp(new BigDecimal(student[i]).divide(t, digits), digits));
            BigDecimal difference = new BigDecimal(student[i]).subtract(new BigDecimal(teacher[i]));
            differences = differences.add(weight.multiply(difference).divide(t, digits));
        }
        BigDecimal kl = log(sumOfStudent.divide(sumOfTeacher, digits), digits)
                .subtract(differences.divide(sumOfTeacher, digits));
        return kl.multiply(t).multiply(t).doubleValue();
    }

    private static BigDecimal exp(BigDecimal x, MathContext digits) {
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int k = 1; k < 60; k++) {
            term = term.multiply(x).divide(BigDecimal.valueOf(k), digits);
            sum = sum.add(term);
        }
        return sum;
    }

    /** 2 artanh((x - 1) / (x + 1)) for x near 1. */
    private static BigDecimal log(BigDecimal x, MathContext digits) {
        BigDecimal y = x.subtract(BigDecimal.ONE).divide(x.add(BigDecimal.ONE), digits);
        BigDecimal power = y;
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 1; k < 120; k += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(k), digits));
            power = power.multiply(y).multiply(y).round(digits);
        }
        return sum.add(sum);
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
