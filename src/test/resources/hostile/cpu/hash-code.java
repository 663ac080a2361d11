// Never ends when the library asks for a hash code.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        new java.util.HashSet<Object>().add(new Endless());
        return 0;
    }
}

class Endless {
    @Override
    public int hashCode() {
        while (true) {
        }
    }
}
