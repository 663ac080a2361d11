public class Solution {
    import java.util.*;
    public static double kl_divergence(double[] p, double[] q) {
        return 0;
    }
}
