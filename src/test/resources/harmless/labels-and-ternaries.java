// Labelled break and continue, nested ternaries, do-while, the comma in a for, char arithmetic, compound assignments, casts.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        int i = 0, n = p.length;
        outer:
        do {
            for (int j = i, k = n - 1; j <= k; j++) {
                if (p[j] == 0) {
                    i = j + 1;
                    continue outer;
                }
                double ratio = p[j] / q[j];
                total += ratio > 1 ? p[j] * Math.log(ratio) : ratio < 1 ? -(p[j] * Math.log(q[j] / p[j])) : ratio == 1 ? 0 : Double.NaN;
                i = j + 1;
            }
            break outer;
        } while (i < n);
        char letter = 'a';
        letter += 1;
        letter++;
        int code = (char) (letter - 'a' + 'A') == 'C' ? 1 : 0;
        short small = (short) 70000;
        byte tiny = (byte) 200;
        long shifted = 1L << 40;
        shifted >>>= 8;
        shifted %= 1_000_003;
        return code == 1 && small == 4464 && tiny == -56 && shifted != 0 ? total : Double.NaN;
    }
}
