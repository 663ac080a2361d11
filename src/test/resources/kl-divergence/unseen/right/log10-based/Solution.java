import static java.lang.Math.*;

public class Solution {
    private static final double LN10 = log(10);

    public static double kl_divergence(double[] p, double[] q) {
        double dits = 0;
        for (int i = 0; i < p.length; i++)
            if (p[i] != 0)
                dits += p[i] * log10(p[i] / q[i]);
        return dits * LN10; // dits -> nats
    }
}
