// Doubles the code at each level.
// verdict: COMPILE_ERROR
// walls: compiler
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { try { p = q; } finally { p = q; } } } } } } } } } } } } } } } } } } } } } } } }
        return 0;
    }
}
