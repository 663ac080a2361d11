import static dev.gradus.testing.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class SchoolGradesTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-11;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void bothDirectionsMatch() {
        String reason = "KL(A || B) first, KL(B || A) second, of the shares: pupils with the grade over pupils of the school.";
        assertDirections(
                0.4276666119016055311042186838219581,
                0.3871201010907890929064173722755232,
                grades(12, 9, 6, 2, 1),
                grades(5, 10, 20, 10, 5),
                reason);
        assertDirections(
                0.1308120359411369591292018062337177, 0.1438410362258904637196095029969137, grades(3, 1), grades(1, 1), reason);
        assertDirections(
                0.1927447570217574298840441825650714, 0.2231435513142097557662950903098345, grades(4, 4, 2), grades(1, 1, 2), reason);
        assertDirections(
                4.999900001749970000517e-11,
                4.999900001583310000337e-11,
                grades(1, 1),
                grades(50000, 50001),
                reason + " Where the shares are nearly equal the numbers are small, and not 0.");
        assertDirections(0, 0, grades(7), grades(3), "With one grade for all both schools are the same, whatever their sizes.");
        assertDirections(0, 0, grades(1, 2, 3), grades(2, 4, 6), "Twice as many pupils, the same shares: both directions are 0.");
        Random random = new Random(1894);
        for (int n : new int[] {2, 3, 5, 6, 15, 100, 1999}) {
            int[] a = random.ints(n, 1, 400).toArray();
            int[] b = random.ints(n, 1, 900).toArray();
            assertDirections(expected(a, b), expected(b, a), a, b, reason);
        }
    }

    @Test
    void gradesThatNobodyGot() {
        String nothing = "A grade that nobody got in the first of the two schools adds nothing to that direction.";
        assertDirections(0.3040988310811232864835098365982619, INFINITE, grades(0, 3, 1), grades(1, 2, 1), nothing);
        assertDirections(INFINITE, 0.3040988310811232864835098365982619, grades(1, 2, 1), grades(0, 3, 1), nothing);
        String neither = "A grade that nobody got in either school adds nothing to both directions.";
        assertDirections(
                0.1308120359411369591292018062337177,
                0.1438410362258904637196095029969137,
                grades(3, 0, 1),
                grades(1, 0, 1),
                neither);
        assertDirections(INFINITE, INFINITE, grades(1, 0), grades(0, 1), "Each school has a grade that the other one rules out.");
        assertAgree(true, grades(1, 0), grades(0, 1), "Both directions are infinite: they agree.");
        assertAgree(true, grades(3, 1, 0), grades(0, 5, 1), "Both directions are infinite: they agree.");
        assertAgree(false, grades(0, 3, 1), grades(1, 2, 1), "One direction is infinite, the other one is not.");
        assertAgree(false, grades(1, 2, 1), grades(0, 3, 1), "One direction is infinite, the other one is not.");
    }

    @Test
    void mirroredSchoolsAgree() {
        String reason = "One school is the mirror image of the other: on paper both directions are the same, and what differs is rounding.";
        assertAgree(true, grades(30, 25, 20, 15, 10), grades(10, 15, 20, 25, 30), reason);
        assertAgree(true, grades(10, 15, 20, 25, 30), grades(30, 25, 20, 15, 10), reason);
        assertAgree(true, grades(1, 2, 3, 4), grades(2, 1, 4, 3), "Two pairs of grades are exchanged: both directions are the same.");
        assertAgree(true, grades(4, 3, 2, 1), grades(8, 6, 4, 2), "The shares are the same: both directions are 0.");
        assertAgree(
                true,
                grades(999_999_995, 1_000_000_005, 999_999_995, 999_999_995, 999_999_991),
                grades(999_999_991, 999_999_995, 999_999_995, 1_000_000_005, 999_999_995),
                reason + " Here both are so small that hardly a digit of them is left.");
        Random random = new Random(1895);
        for (int n = 2; n <= 10; n++) {
            int[] a = random.ints(n, 50, 500).toArray();
            int[] b = new int[n];
            for (int i = 0; i < n; i++) {
                b[i] = 3 * a[n - 1 - i];
            }
            assertAgree(true, a, b, reason);
        }
    }

    @Test
    void otherSchoolsDisagree() {
        String reason = "The two directions of these schools differ by more than rounding.";
        assertAgree(false, grades(3, 1), grades(1, 1), reason);
        assertAgree(false, grades(12, 9, 6, 2, 1), grades(5, 10, 20, 10, 5), reason);
        assertAgree(false, grades(1, 2, 3), grades(2, 3, 1), reason + " They have the same numbers, in another order, but no mirror.");
        assertAgree(false, grades(55, 45), grades(60, 40), reason + " The difference is small.");
        assertAgree(false, grades(21, 79), grades(20, 80), reason + " The difference is small.");
    }

    @Test
    void hugeSchools() {
        String reason = "The numbers of pupils are large, and their sum is larger than an int can hold. The shares are as before.";
        assertDirections(
                0.3253362106805479705960629486636751,
                0.4184941083929178865684208122275451,
                grades(2_000_000_000, 1_500_000_000, 500_000_000),
                grades(1_000_000_000, 1_000_000_000, 2_000_000_000),
                reason);
        assertDirections(
                0.1732867951399863273543080303645441,
                0.1732867951399863273543080303645441,
                grades(2_000_000_000, 1_000_000_000, 1_000_000_000),
                grades(1_000_000_000, 1_000_000_000, 2_000_000_000),
                reason);
        assertDirections(
                0.03397980735907949458008497930466115,
                0.03533491069691503636163823284115651,
                grades(2_000_000_000, 2_000_000_000, 1_000_000_000),
                grades(2_000_000_000, 1_500_000_000, 1_500_000_000),
                "The numbers of pupils are so large that a product of two of them may be larger than a long can hold.");
        assertAgree(true, grades(2_000_000_000, 500_000_000), grades(500_000_000, 2_000_000_000), reason);
    }

    private static void assertDirections(double forward, double reverse, int[] a, int[] b, String reason) {
        int[] aBefore = a.clone();
        int[] bBefore = b.clone();
        assertClose(new double[] {forward, reverse}, Solution.bothDirections(a, b), RELATIVE, ROUNDING, reason);
        assertUnchanged(aBefore, a, "a");
        assertUnchanged(bBefore, b, "b");
    }

    private static void assertAgree(boolean expected, int[] a, int[] b, String reason) {
        assertEquals(expected, Solution.directionsAgree(a, b), reason);
    }

    private static void assertUnchanged(int[] before, int[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** The divergence from whole numbers: sum of a (log a - log b) over the pupils of A, and the logarithm of the sizes. */
    private static double expected(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * (StrictMath.log(a[i]) - StrictMath.log(b[i]));
        }
        long sizeOfA = Arrays.stream(a).asLongStream().sum();
        long sizeOfB = Arrays.stream(b).asLongStream().sum();
        return sum / sizeOfA + StrictMath.log(sizeOfB) - StrictMath.log(sizeOfA);
    }

    private static int[] grades(int... numbers) {
        return numbers;
    }
}
