public class Solution {
    public static double[] bothDirections(int[] a, int[] b) {
        double[] both = new double[2];
        double sizeA = 0;
        double sizeB = 0;
        for (int i = 0; i < a.length; i++) {
            sizeA += a[i];
            sizeB += b[i];
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0) {
                both[0] += a[i] / sizeA * (Math.log(a[i]) - Math.log(b[i]) + Math.log(sizeB / sizeA));
            }
            if (b[i] != 0) {
                both[1] += b[i] / sizeB * (Math.log(b[i]) - Math.log(a[i]) + Math.log(sizeA / sizeB));
            }
        }
        return both;
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] both = bothDirections(a, b);
        return both[0] == both[1] || Math.abs(both[0] - both[1]) < 1e-12;
    }
}
