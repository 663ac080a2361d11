public class Solution {
    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {divergence(a, b), divergence(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] both = bothDirections(a, b);
        // Two infinities are equal, and their difference is NaN.
        return both[0] == both[1] || Double.isFinite(both[0] - both[1]) && Math.abs(both[0] - both[1]) <= 1e-9 * Math.max(Math.abs(both[0]), Math.abs(both[1]));
    }

    private static double divergence(int[] a, int[] b) {
        double pupilsOfA = total(a);
        double pupilsOfB = total(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                double p = a[i] / pupilsOfA;
                double q = b[i] / pupilsOfB;
                sum += p * Math.log(p / q);
            }
        }
        return sum;
    }

    private static long total(int[] numbers) {
        long total = 0;
        for (int number : numbers) {
            total += number;
        }
        return total;
    }
}
