import java.io.Serializable;

public class Solution implements Serializable, Comparable<Solution> {
    private static final long serialVersionUID = 1L;
    @Override public int compareTo(Solution o) { return 0; }
    @Override public String toString() { return String.join(",", "kl", "divergence"); }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }
}
