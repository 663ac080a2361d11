// RIGHT: log1p for numbers near 1, Neumaier sum, while loop from the end, prints a debug line
public class Solution {
    private static double surprise(double v) {
        return v > 0.9 ? -Math.log1p(v - 1) : -Math.log(v);
    }

    public static double entropyInNats(double[] p) {
        double sum = 0;
        double lost = 0;
        int i = p.length;
        while (i-- > 0) {
            if (p[i] <= 0) {
                continue;
            }
            double term = p[i] * surprise(p[i]);
            double t = sum + term;
            if (Math.abs(sum) >= Math.abs(term)) {
                lost += (sum - t) + term;
            } else {
                lost += (term - t) + sum;
            }
            sum = t;
        }
        System.out.println("H = " + (sum + lost) + " nats");
        return sum + lost;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) * (1 / Math.log(2));
    }
}
