// BitSet as the mask, shifts and masks on long words, Long and Integer bit methods, hexadecimal literals.
// verdict: ACCEPTED
import java.util.BitSet;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BitSet mask = new BitSet(p.length);
        for (int i = 0; i < p.length; i++) {
            mask.set(i, p[i] > 0);
        }
        long[] words = mask.toLongArray();
        int counted = 0;
        for (long word : words) {
            counted += Long.bitCount(word & 0xFFFF_FFFF_FFFF_FFFFL);
        }
        double total = 0;
        for (int i = mask.nextSetBit(0); i >= 0; i = mask.nextSetBit(i + 1)) {
            boolean set = (words[i >>> 6] >> (i & 63) & 1L) == 1L ^ false;
            total += set ? p[i] * Math.log(p[i] / q[i]) : 0;
        }
        int check = ~(~counted | 0b0) << 1 >> 1;
        return check == mask.cardinality() && Integer.highestOneBit(8) == 8 ? total : Double.NaN;
    }
}
